import { expect, test } from 'vitest';
import type { Nodes } from 'hast';
import { markedOn, plainTools, setOf, talks } from './export.fixture';
import { textOf } from './export-words.fixture';
import { beginningOf } from './export-beginning';
import { exportFormats, type ExportFormat } from './formats';
import { previewOf } from './preview';

/** Formats whose files are text; the others are laid out first. */
const texts = exportFormats.filter(
  (format) => !['word', 'word-quotes', 'pdf', 'html', 'annotation-set'].includes(format),
);
const note = 'A note that is seen.';
const few = setOf([markedOn('one plan', { note }), markedOn('the sea', { tags: ['trees'] })]);
const many = setOf(Array.from({ length: 40 }, () => markedOn('one plan', { note })));

async function previewText(format: ExportFormat, set = few) {
  const preview = await previewOf(beginningOf(set, format), format, plainTools);
  if (preview.kind !== 'text') throw new Error(`${format} has no text to show.`);
  return preview;
}

function textOfTree(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOfTree).join('') : '';
}

test('the preview of a text format is the file, but for the machine copy', async () => {
  for (const format of texts) {
    const { text, cut } = await previewText(format);
    const file = await textOf(few, format);
    const shown = file
      .replace(/<!-- readout:data v1[^\n]*\n[^]*?\n-->\n?/, '')
      .replace(/<!-- readout:[^\n]*? -->\n?/g, '');
    expect([format, text, cut]).toEqual([format, shown, false]);
  }
});

test('no preview shows the machine copy or the data of a page', async () => {
  for (const format of ['markdown', 'obsidian'] as const) {
    expect((await previewText(format, many)).text).not.toMatch(/[A-Za-z0-9+/=]{60}/);
  }
  for (const format of ['html', 'pdf'] as const) {
    const preview = await previewOf(beginningOf(few, format), format, plainTools);
    if (preview.kind !== 'page') throw new Error('A page is shown as a page.');
    const words = textOfTree(preview.page);
    expect(words).toContain(note);
    expect(words).not.toContain('readout:own');
    expect(JSON.stringify(preview.page)).not.toContain('"script"');
  }
});

test('a long export shows its beginning and says that there is more', async () => {
  const { text, cut } = await previewText('text', many);
  expect(cut).toBe(true);
  expect((await textOf(many, 'text')).startsWith(text.trimEnd())).toBe(true);
  const turned = setOf(many.documents[0]?.annotations.toReversed() ?? []);
  expect((await previewText('text', turned)).text).toBe(text);
  expect(text.split(note)).toHaveLength(31);
  const two = { ...few, documents: [...few.documents, ...setOf([], {}, talks).documents] };
  expect((await previewText('text', two)).cut).toBe(true);
});

test('a preview needs one document and a few of its annotations, whatever is exported', () => {
  const library = { ...many, documents: Array.from({ length: 100 }, () => many.documents).flat() };
  for (const format of exportFormats) {
    const { set, cut } = beginningOf(library, format);
    expect(set.documents).toHaveLength(1);
    expect(set.documents[0]?.annotations).toHaveLength(30);
    expect(cut).toBe(true);
  }
});
