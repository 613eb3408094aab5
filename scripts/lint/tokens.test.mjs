import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../setup/paths.mjs';
import { literalsIn } from './tokens.mjs';

const renderer = path.join(projectRoot, 'renderer');
const tokens = path.join(renderer, 'ui/tokens.css');
const stylesheets = fs
  .readdirSync(renderer, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
  .map(({ parentPath, name }) => path.join(parentPath, name));

test('layers, radii, sizes of type, hairlines and widths of the window have their names everywhere', () => {
  const literals = stylesheets
    .filter((file) => file !== tokens)
    .flatMap((file) =>
      literalsIn(fs.readFileSync(file, 'utf8')).map(
        (literal) => `${path.relative(projectRoot, file)}: ${literal}`,
      ),
    );
  expect(literals).toEqual([]);
  expect(stylesheets.length).toBeGreaterThan(50);
});

test('every token that a stylesheet asks for is there', () => {
  const all = stylesheets.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
  const given = new Set(Array.from(all.matchAll(/(--[\w-]+):/g), ([, name]) => name));
  const asked = Array.from(all.matchAll(/var\((--[\w-]+)\)/g), ([, name]) => name);
  // Of a list that drops down the library says how much room it has; a chart has its bars from code.
  const measured = ['--anchor-width', '--available-width', '--available-height', '--share'];
  expect(asked.filter((name) => !given.has(name) && !measured.includes(name))).toEqual([]);
});

test.each([
  'z-index: 40;',
  'border-radius: 8px;',
  'border-start-start-radius: 50%;',
  'border-radius: 0 8px 8px 0;',
  'font-size: 12px;',
  'font: 600 12px/1.5 var(--font-ui);',
  'border: 1px solid var(--line);',
  '} @media (width < 900px) {',
  '} @media (760px <= width < 901px) {',
])('%s has a name', (literal) => {
  expect(literalsIn(`.a { ${literal} }`)).toHaveLength(1);
});

test.each([
  'z-index: var(--layer-menu);',
  'border-radius: 0 var(--radius-2) var(--radius-2) 0;',
  'border-radius: calc(var(--radius-2) - 2px);',
  'font: 600 var(--type-5) / 1.35 var(--font-read);',
  'font: var(--type-1) / 16px var(--font-ui);',
  'font-size: 0.9em;',
  'border: var(--hairline);',
  'border-left: 3px solid var(--line);',
  '} @media (width < 1050px) {',
  '} @container (width < 600px) {',
  '/* z-index: 3; */',
])('%s is fine', (literal) => {
  expect(literalsIn(`.a { ${literal} }`)).toEqual([]);
});
