import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowedLink } from '#core/document/link-address';
import { parseNote, type NoteBlock, type NoteInline } from './note-markdown';
import { mayBeMarkdown } from '#core/model/may-be-markdown';

const text = (value: string): NoteInline => ({ kind: 'text', text: value });
const paragraph = (...inlines: NoteInline[]): NoteBlock => ({ kind: 'paragraph', inlines });

test('paragraphs, emphasis, lists and links are distinguished', () => {
  expect(parseNote('A *new* **promise**\n\n- who\n- `when`\n\n3. third')).toEqual([
    paragraph(text('A '), { kind: 'emphasis', inlines: [text('new')] }, text(' '), {
      kind: 'strong',
      inlines: [text('promise')],
    }),
    {
      kind: 'list',
      start: null,
      items: [[paragraph(text('who'))], [paragraph({ kind: 'code', text: 'when' })]],
    },
    { kind: 'list', start: 3, items: [[paragraph(text('third'))]] },
  ]);
  expect(parseNote('see [the text](https://a.example/x)')).toEqual([
    paragraph(text('see '), {
      kind: 'link',
      url: 'https://a.example/x',
      inlines: [text('the text')],
    }),
  ]);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '![picture](https://a.example/x.png)',
  '[run](javascript:alert(1))',
  '[file](file:///etc/passwd)',
  '# a heading',
  '```js\ncode\n```',
  '[one]: https://a.example',
])('%s stays the text that was typed', (note) => {
  expect(parseNote(note)).toEqual([paragraph(text(note))]);
});

test('no note makes it throw, and links go nowhere but to the web and the post', () => {
  const links = (blocks: readonly NoteBlock[]): string[] =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? linksIn(block.inlines)
        : links(block.kind === 'quote' ? block.blocks : block.items.flat()),
    );
  const linksIn = (inlines: readonly NoteInline[]): string[] =>
    inlines.flatMap((inline) =>
      inline.kind === 'link'
        ? [inline.url, ...linksIn(inline.inlines)]
        : 'inlines' in inline
          ? linksIn(inline.inlines)
          : [],
    );
  const piece = fc.constantFrom(
    '[a](',
    ')',
    'javascript:',
    'https://a',
    '<b>',
    '*',
    '`',
    '> ',
    '- ',
    '\n',
    'word',
    '𠮷',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const note = pieces.join('');
      expect(links(parseNote(note) ?? []).every(isAllowedLink)).toBe(true);
    }),
  );
});

test.each([
  ']',
  '[',
  '![',
  '](',
  '[a](',
  '*a_',
  '_a*',
  '*a **a ',
  '``a`',
  '<!--',
  '<a ',
  '> ',
  '- ',
])('a note of %j without end is shown in a moment, as typed where it takes longer', (unit) => {
  const started = process.cpuUsage();
  parseNote(unit.repeat(50_000 / unit.length));
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
});

test('deep nesting is bounded and a huge note is shown as typed', () => {
  expect(parseNote('> '.repeat(30) + 'x')).not.toBeNull();
  expect(parseNote('x'.repeat(60_000))).toBeNull();
});

test('a plain sentence needs no parser', () => {
  expect(mayBeMarkdown('Same wording as the Nov 2022 joint statement, see p. 3.')).toBe(false);
  expect(mayBeMarkdown('- who pays')).toBe(true);
});
