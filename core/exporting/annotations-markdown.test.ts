import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { highlight } from '#core/annotations/acts';
import type { Annotation } from '#core/annotations/annotation';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { starterLabels } from '#core/annotations/label';
import { parseSummary } from '#core/importing/official-summary';
import { annotationsAsMarkdown } from './annotations-markdown';

const source = [
  'Japan-Nauru *Talks*',
  'September 20, 2023',
  '[Provisional translation]',
  'On September 20, the two leaders met.',
  '- Outset',
  'They concurred on # one plan.',
  'Second paragraph here.',
].join('\n');
const parsed = parseSummary('talks', source);
if (!parsed.ok) throw new Error(parsed.error);
const document = parsed.value;

function markedOn(words: string, note = ''): Annotation {
  const text = document.blocks.map((block) => block.text).join('\n');
  const start = text.indexOf(words);
  const passage = { start, end: start + words.length };
  return { ...highlight(document, passage, 'agreement', countedContext()).annotation, note };
}

function written(annotations: readonly Annotation[]): string {
  return annotationsAsMarkdown({
    document,
    annotations,
    labels: starterLabels,
    formatDate: (iso) => iso.slice(0, 10),
  });
}

function read(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The words a Markdown reader shows. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(shown).join('') : `<${node.type}>`;
}

test('annotations stand in reading order under the headings of the document', () => {
  const second = { ...markedOn('Second paragraph'), id: 'b' };
  const first = { ...markedOn('two leaders', 'A note.'), id: 'a' };
  expect(written([second, first])).toBe(
    [
      '# Japan-Nauru \\*Talks\\*',
      '',
      '2023-09-20 · \\[Provisional translation]',
      '',
      '**Agreement** · ¶1 · 2026-01-02',
      '',
      '> two leaders',
      '',
      'A note.',
      '',
      '## Outset',
      '',
      '**Agreement** · ¶3 · 2026-01-02',
      '',
      '> Second paragraph',
      '',
    ].join('\n'),
  );
});

test('a document without annotations says so', () => {
  expect(written([])).toContain('No annotations.');
});

test.each([
  '# heading',
  '- item\n- item',
  '1. item',
  '> quote',
  '```js\ncode\n```',
  '    indented code',
  '<script>alert(1)</script>',
  '[link](http://example.org) and http://example.org',
  '![image](x)',
  '| a | b |\n| - | - |',
  '***\n---',
  'Setext\n===',
  '*a* _b_ ~~c~~ `d` \\e &amp; &copy;',
  '- [ ] task',
  '[^1]: foot',
  'a@example.org www.example.org',
])('a note that looks like Markdown stays what was typed: %j', (note) => {
  const tree = read(written([markedOn('two leaders', note)]));
  const paragraphs = tree.children.slice(4).map(shown);
  expect(paragraphs.join('\n\n').trim()).toBe(note.trim());
});

test('any note of printable text comes back letter for letter', () => {
  // Blank runs at line ends and empty lines are layout in Markdown, so the notes have none.
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((each) => each.replace(/\s+/gu, ' ').trim())
    .filter((each) => each !== '');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const tree = read(written([markedOn('two leaders', lines.join('\n'))]));
      expect(tree.children).toHaveLength(5);
      expect(tree.children.slice(4).map(shown).join('')).toBe(lines.join('\n'));
    }),
    { numRuns: 500 },
  );
});
