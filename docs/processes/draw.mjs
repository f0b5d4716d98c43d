// Draws processes/*.bpmn with bpmn-js and processes/*.dmn as tables, all of them in one browser, into docs/processes.
// Called by docs/processes/draw: node draw.mjs <folder with node_modules> <Chromium>
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, parse } from 'node:path';

const MODELS = 'processes';
const PICTURES = 'docs/processes';
const [installed, executablePath] = process.argv.slice(2);
const { chromium } = createRequire(join(installed, 'node_modules/'))('playwright-core');

/** Runs in the page, where bpmn-js draws. */
async function drawProcess(xml) {
  const viewer = new BpmnJS({
    container: document.body,
    textRenderer: { defaultStyle: { fontFamily: 'sans-serif' } },
  });
  try {
    const { warnings } = await viewer.importXML(xml);
    if (warnings.length > 0) {
      throw new Error(warnings.map(warning => warning.message).join('\n'));
    }
    const canvas = viewer.get('canvas');
    viewer.get('elementRegistry').forEach((element, gfx) => {
      if (element.labelTarget) {
        gfx.removeAttribute('data-element-id');
        gfx.setAttribute('data-label-of', element.labelTarget.id);
      }
      if (element.labelTarget || element.type !== 'bpmn:TextAnnotation') {
        gfx.querySelectorAll(':scope > .djs-visual tspan').forEach(centre);
      }
    });
    const drawn = canvas.getActiveLayer();
    drawn.querySelectorAll('.djs-hit, .djs-outline').forEach(helper => helper.remove());
    drawn.querySelectorAll('*').forEach(round);
    const name = canvas.getRootElement().businessObject.name ?? '';
    return { name, svg: (await viewer.saveSVG()).svg };
  } finally {
    viewer.destroy();
  }

  /** A line starts where its words begin in this machine's font; its middle is the same in any. */
  function centre(line) {
    line.textContent = line.textContent.trim();
    const middle = Number(line.getAttribute('x')) + line.getComputedTextLength() / 2;
    line.setAttribute('x', Number(middle.toFixed(1)));
    line.setAttribute('text-anchor', 'middle');
  }

  function round(node) {
    for (const attribute of node.attributes) {
      if (!attribute.name.startsWith('data-')) {
        attribute.value = attribute.value.replace(/\d+\.\d{3,}/g, number => Number(Number(number).toFixed(2)));
      }
    }
  }
}

/** What bpmn-js saved, its mark kept: on white, with air around, one element a line, ids that stay the same. */
function finish({ name, svg }) {
  const [x, y, width, height] = svg.match(/viewBox="([^"]+)"/)[1].split(' ').map(Number);
  const air = 14;
  const left = Math.floor(x - air);
  const top = Math.floor(y - air);
  const box = [left, top, Math.ceil(x + width + air) - left, Math.ceil(y + height + air) - top];
  const generated = [...svg.matchAll(/<(\w+)[^>]* id="([^"]+)"/g)];
  return generated
    .reduce((text, [, kind, id], index) => text.replaceAll(id, `${kind}-${index + 1}`), svg)
    .replace(/<!DOCTYPE[^>]*>\n/, '')
    .replace(/<svg [^>]*>/, () => open(name, box))
    .replaceAll('<g class="djs-group">', '\n$&')
    .replace(/<\/svg>\s*$/, '\n</svg>\n');
}

function open(name, [x, y, width, height]) {
  const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
    ` viewBox="${x} ${y} ${width} ${height}">\n<title>${escaped}</title>` +
    `\n<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="white"/>`
  );
}

async function draw(page, file) {
  const xml = readFileSync(join(MODELS, file), 'utf8');
  try {
    return file.endsWith('.bpmn')
      ? finish(await page.evaluate(drawProcess, xml))
      : await page.evaluate(model => drawDecisionTable(model), xml);
  } catch (failed) {
    throw new Error(`${file} cannot be drawn: ${failed.message}`);
  }
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ path: join(installed, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js') });
  await page.addScriptTag({ path: join(PICTURES, 'decision-table.js') });
  const pictures = new Map();
  for (const file of readdirSync(MODELS).filter(name => /\.(bpmn|dmn)$/.test(name)).sort()) {
    pictures.set(`${parse(file).name}.svg`, await draw(page, file));
  }
  readdirSync(PICTURES)
    .filter(name => name.endsWith('.svg') && !pictures.has(name))
    .forEach(name => rmSync(join(PICTURES, name)));
  pictures.forEach((svg, name) => writeFileSync(join(PICTURES, name), svg));
  console.log(`${pictures.size} models drawn`);
} finally {
  await browser.close();
}
