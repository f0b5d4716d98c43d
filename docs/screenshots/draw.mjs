// Takes the pictures of a running demo into docs/screenshots.
// Called by docs/screenshots/draw: node draw.mjs <folder with node_modules> <Chromium> <address of the demo>
import { createRequire } from 'node:module';
import { join } from 'node:path';

const PICTURES = 'docs/screenshots';
const TASK_NAMED = '.tasks-list h4';
const [installed, executablePath, demo] = process.argv.slice(2);
const { chromium } = createRequire(join(installed, 'node_modules/'))('playwright-core');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await of('agent', 'tasklist', 1300, 800, async page => {
    await page.locator(TASK_NAMED).first().waitFor();
    await picture(page, 'tasklist-my-tasks');
    await page.locator(TASK_NAMED).filter({ hasText: 'Hold staging appointment' }).first().click();
    await page.locator('.fjs-container').waitFor();
    await picture(page, 'tasklist-staging-form');
  });
  await of('lead', 'tasklist', 1300, 800, async page => {
    await page.locator(TASK_NAMED).first().waitFor();
    await picture(page, 'tasklist-incoming');
  });
  await of('admin', 'cockpit', 1400, 900, async page => {
    await page.goto(demo + '/camunda/app/cockpit/default/#/processes');
    await page.getByText('Seller opportunity').first().click();
    await page.locator('.djs-container .badge').first().waitFor();
    await picture(page, 'cockpit');
  });
  await at(1100, 640, async page => {
    await page.goto(demo + '/sandbox');
    await picture(page, 'sandbox');
  });
} finally {
  await browser.close();
}

/** In the time zone of the office. */
async function at(width, height, look) {
  const context = await browser.newContext(
      { viewport: { width, height }, locale: 'en-US', timezoneId: 'America/Chicago' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await look(page);
  await context.close();
}

async function of(user, application, width, height, look) {
  await at(width, height, async page => {
    await page.goto(`${demo}/camunda/app/${application}/default/`);
    await page.getByPlaceholder('Username').fill(user);
    await page.getByPlaceholder('Password').fill('demo');
    await page.getByRole('button', { name: 'Log in' }).first().click();
    await look(page);
  });
}

/** Once everything that comes late has come. */
async function picture(page, name) {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
