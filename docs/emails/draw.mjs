// Draws target/emails/*.html in one browser, each in two widths, into docs/emails: those that are not what was drawn
// last. Called by docs/emails/draw: node draw.mjs <folder with node_modules> <Chromium>
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, parse, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const EMAILS = 'target/emails';
const PICTURES = 'docs/emails';
const DRAWN = join(PICTURES, 'drawn.txt');
const WIDTHS = { desktop: 800, phone: 390 };
const [installed, executablePath] = process.argv.slice(2);
const { chromium } = createRequire(join(installed, 'node_modules/'))('playwright-core');

const emails = readdirSync(EMAILS).sort();
const marks = emails.map(email => `${sha256(readFileSync(join(EMAILS, email)))}  ${email}`);
const drawn = new Set(existsSync(DRAWN) ? readFileSync(DRAWN, 'utf8').split('\n') : []);
const anew = emails.filter((email, index) => !drawn.has(marks[index]) || !pictures(email).every(existsSync));

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'] });
try {
  for (const [reader, width] of Object.entries(WIDTHS)) {
    const page = await browser.newPage({ viewport: { width, height: 400 } });
    for (const email of anew) {
      await page.goto(pathToFileURL(resolve(EMAILS, email)).href);
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (beside > 0) {
        throw new Error(`${email} is ${beside} px wider than a ${reader}`);
      }
      await page.screenshot({ path: picture(email, reader), fullPage: true });
    }
    await page.close();
  }
} finally {
  await browser.close();
}
const kept = new Set(emails.flatMap(pictures));
readdirSync(PICTURES)
  .filter(file => file.endsWith('.png') && !kept.has(join(PICTURES, file)))
  .forEach(file => rmSync(join(PICTURES, file)));
writeFileSync(DRAWN, marks.join('\n') + '\n');
console.log(`Drawn anew: ${anew.join(', ') || 'none'}`);

function pictures(email) {
  return Object.keys(WIDTHS).map(reader => picture(email, reader));
}

function picture(email, reader) {
  return join(PICTURES, `${parse(email).name}-${reader}.png`);
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
