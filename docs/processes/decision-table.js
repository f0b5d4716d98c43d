// Draws the decision table of a DMN model as SVG, in the look of bpmn-js. Runs in the page that draw.mjs opens.
// Inputs, outputs and rules carry their ids, and so does the table: it shows its hit policy.
'use strict';

const INK = 'rgb(34, 36, 42)';
const TEXT = { size: 12, weight: 'normal', fill: INK };
const BOLD = { ...TEXT, weight: 'bold' };
const SMALL = { ...TEXT, size: 11, fill: 'rgb(96, 98, 104)' };
const TITLE = { ...BOLD, size: 16 };
const AIR = 20;
const PAD = 8;
const LINE = 16;
const WIDEST = 200;
const WIDEST_REASON = 380;
const WIDER = 1.2;
const pen = document.createElement('canvas').getContext('2d');

function drawDecisionTable(xml) {
  const table = readTable(xml);
  const columns = layOut(table);
  const right = columns.at(-1).right;
  const about = fold(table.about, SMALL, right - AIR);
  const top = AIR + LINE + about.length * LINE + 2 * PAD;
  const headTop = top + LINE + PAD / 2;
  const rowsTop = headTop + height(columns.map(column => column.head)) + PAD;
  const svg = [
    words(fold(table.name, TITLE, right - AIR), AIR, AIR),
    words(about, AIR, AIR + LINE + PAD / 2),
    box(AIR, top, right, rowsTop, 'rgb(243, 243, 245)', 1),
  ];

  for (const { id, kicker, head, left } of columns) {
    svg.push(words([[kicker, SMALL]], left + PAD, top + PAD / 2));
    svg.push(id ? group(id, words(head, left + PAD, headTop)) : '');
  }
  let y = rowsTop;
  table.rules.forEach((rule, row) => {
    const [number, ...cells] = columns.map(({ left, cells }) => words(cells[row], left + PAD, y + PAD));
    svg.push(line(AIR, y, right, y), number, group(rule.id, cells.join('')));
    y += height(columns.map(column => column.cells[row])) + 2 * PAD;
  });
  columns.slice(1).forEach(({ left, kind }, index) => {
    svg.push(line(left, top, left, y));
    if (kind !== columns[index].kind) {
      svg.push(line(left - 3, top, left - 3, y));
    }
  });
  svg.push(box(AIR, top, right, y, 'none', 2));
  return picture(table.name, right + AIR, y + AIR, svg.filter(Boolean));
}

function readTable(xml) {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  const tables = model.getElementsByTagNameNS('*', 'decisionTable');
  if (tables.length !== 1) {
    throw new Error(`it holds ${tables.length} decision tables instead of one`);
  }
  const [table] = tables;
  const attribute = (element, name) => element.getAttribute(name) ?? '';
  const text = (element, name, ...deeper) => {
    const [found] = element ? children(element, name) : [];
    return deeper.length > 0 ? text(found, ...deeper) : (found?.textContent.trim() ?? '');
  };
  return {
    id: table.id,
    name: attribute(table.parentElement, 'name'),
    about: text(table.parentElement, 'description'),
    policy: `${attribute(table, 'hitPolicy') || 'UNIQUE'} ${attribute(table, 'aggregation')}`.trim(),
    inputs: children(table, 'input').map(input => ({
      id: input.id,
      label: attribute(input, 'label'),
      term: text(input, 'inputExpression', 'text'),
    })),
    outputs: children(table, 'output').map(output => ({
      id: output.id,
      label: attribute(output, 'label'),
      term: attribute(output, 'name'),
    })),
    rules: children(table, 'rule').map(rule => ({
      id: rule.id,
      entries: ['inputEntry', 'outputEntry']
        .flatMap(entries => children(rule, entries))
        .map(entry => text(entry, 'text') || '–'),
      reason: text(rule, 'description'),
    })),
  };
}

/** Columns as wide as their words, within bounds, from left to right. */
function layOut({ id, policy, inputs, outputs, rules }) {
  const terms = [
    ...inputs.map((input, index) => ({ ...input, kind: 'input', kicker: index === 0 ? 'When' : 'and' })),
    ...outputs.map((output, index) => ({ ...output, kind: 'output', kicker: index === 0 ? 'then' : 'and' })),
  ];
  const columns = [
    { id, kind: 'number', kicker: '', head: [[policy, SMALL]], cells: rules.map((_, row) => [`${row + 1}`, SMALL]) },
    ...terms.map(({ label, term, ...column }, index) => ({
      ...column,
      head: [[label, BOLD], [term, SMALL]],
      cells: rules.map(rule => [rule.entries[index], TEXT]),
    })),
  ];
  if (rules.some(rule => rule.reason)) {
    columns.push({ kind: 'reason', kicker: 'because', head: [], cells: rules.map(rule => [rule.reason, SMALL]) });
  }
  let left = AIR;
  return columns.map(column => {
    const widest = column.kind === 'reason' ? WIDEST_REASON : WIDEST;
    const all = [...column.head, ...column.cells].map(([text, style]) => measure(text, style));
    const width = Math.min(widest, Math.ceil(Math.max(...all)));
    const placed = {
      ...column,
      left,
      right: left + width + 2 * PAD,
      head: column.head.flatMap(([text, style]) => fold(text, style, width)),
      cells: column.cells.map(([text, style]) => fold(text, style, width)),
    };
    left = placed.right;
    return placed;
  });
}

function children(element, name) {
  return [...element.children].filter(child => child.localName === name);
}

/** With room to spare: where the picture is looked at, the font may be a wider one. */
function measure(text, { size, weight }) {
  pen.font = `${weight} ${size}px sans-serif`;
  return pen.measureText(text).width * WIDER;
}

/** Lines no wider than there is room, broken between words. */
function fold(text, style, room) {
  const lines = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer, style) <= room) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.map(line => [line, style]);
}

function height(cells) {
  return Math.max(...cells.map(cell => cell.length)) * LINE;
}

function words(lines, x, y) {
  return lines
    .filter(([text]) => text)
    .map(([text, { size, weight, fill }], index) => {
      const style = `font-family: sans-serif; font-size: ${size}px; font-weight: ${weight}; fill: ${fill};`;
      return `<text x="${x}" y="${y + index * LINE + 12}" style="${style}">${escaped(text)}</text>`;
    })
    .join('');
}

function group(id, drawn) {
  return `<g data-element-id="${escaped(id)}">${drawn}</g>`;
}

function line(x1, y1, x2, y2) {
  return `<path d="M${x1},${y1}L${x2},${y2}" style="stroke: ${INK}; stroke-width: 1px;"/>`;
}

function box(left, top, right, bottom, fill, stroke) {
  const style = `fill: ${fill}; stroke: ${INK}; stroke-width: ${stroke}px;`;
  return `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" style="${style}"/>`;
}

function picture(name, width, height, drawn) {
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escaped(name)}</title>
<rect x="0" y="0" width="${width}" height="${height}" fill="white"/>
${drawn.join('\n')}
</svg>
`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
