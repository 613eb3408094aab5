import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { Block } from '#core/document/document';
import { headingsOf } from '#core/document/headings';
import {
  phraseLines,
  inDateOrder,
  passageAround,
  phraseFrom,
  type PhraseText,
} from './phrase-lines';
import { plainFind } from '#core/text/find';
import { foldText } from '#core/text/fold';
import { asTyped, type PhraseOptions } from './phrase-pattern';

function textOf(
  documentId: string,
  date: string | null,
  lines: readonly string[],
): PhraseText & { readonly blocks: readonly Block[] } {
  const blocks = buildBlocks(
    lines.map((line) =>
      line.startsWith('# ')
        ? { kind: 'heading' as const, text: line.slice(2) }
        : { kind: 'paragraph' as const, text: line },
    ),
  );
  const text = canonicalText(blocks);
  return {
    documentId,
    revision: `${documentId}-1`,
    title: documentId,
    date,
    countries: ['Japan', 'Mongolia'],
    text,
    folded: foldText(text, plainFind),
    headings: headingsOf({ blocks }),
    blocks,
  };
}

/** The uses in texts, one after another. */
function* linesOf(texts: Iterable<PhraseText>, phrase: string, options: PhraseOptions) {
  const linesIn = phraseLines(phrase, options);
  for (const text of texts) yield* linesIn(text);
}

test('a line holds the use, what is around it, and where it is', () => {
  const text = textOf('lunch', '2023-09-20', [
    'The lead.',
    '# Outset',
    'A new partnership began.',
    'It is new.',
  ]);
  const lines = [...linesOf([text], 'New Partnership', asTyped)];
  expect(lines).toEqual([
    {
      documentId: 'lunch',
      revision: 'lunch-1',
      title: 'lunch',
      date: '2023-09-20',
      countries: ['Japan', 'Mongolia'],
      start: 19,
      end: 34,
      left: 'The lead. Outset A ',
      hit: 'new partnership',
      right: ' began. It is new.',
      section: 'Outset',
    },
  ]);
});

test('a use in the lead has no section', () => {
  const text = textOf('a', null, ['The lead.', '# One', 'Two']);
  expect([...linesOf([text], 'lead', asTyped)].map(({ section }) => section)).toEqual([null]);
});

test('a phrase of blanks has no lines', () => {
  expect([...linesOf([textOf('a', null, ['a b'])], '  ', asTyped)]).toEqual([]);
});

test('texts without a date come last, those of one day by id', () => {
  const texts = [
    textOf('d', null, []),
    textOf('c', '2023-01-01', []),
    textOf('b', '2023-01-01', []),
    textOf('a', '2024-01-01', []),
  ];
  const dated = texts.map(({ documentId, date }) => ({ id: documentId, date }));
  expect(inDateOrder(dated).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
});

test('a selection gives its words without the marks around them', () => {
  expect(phraseFrom(' “Action Plan\n(2022–2031),” ')).toBe('Action Plan (2022–2031)');
  expect(phraseFrom('、自由で開かれた。')).toBe('自由で開かれた');
  expect(phraseFrom('“… ”')).toBe('');
});

test('the passage around a use is every block it is in', () => {
  const text = textOf('a', null, ['One two.', 'Three four.', 'Five.']);
  expect(passageAround(text, { start: 9, end: 14 })).toBe('Three four.');
  expect(passageAround(text, { start: 4, end: 14 })).toBe('One two.\nThree four.');
  expect(passageAround({ text: '', blocks: [] }, { start: 0, end: 0 })).toBe('');
});

test('the first lines are there before the later texts are looked at', () => {
  let read = 0;
  function* texts() {
    for (let nth = 0; nth < 100; nth += 1) {
      read += 1;
      yield textOf(String(nth), null, ['peace and peace']);
    }
  }
  const lines = linesOf(texts(), 'peace', asTyped);
  expect([lines.next(), lines.next(), lines.next()].every(({ done }) => !done)).toBe(true);
  expect(read).toBe(2);
});

test('left, hit and right are the text itself, and never part of a character', () => {
  const units = fc.constantFrom('a', 'b ', '\n', '👩‍🚀', 'e\u0301', 'ｶﾞ', '𝒜', ' hit ');
  fc.assert(
    fc.property(fc.array(units, { maxLength: 80 }), (parts) => {
      const text = textOf('a', null, parts.join('').split('\n'));
      for (const line of linesOf([text], 'hit', asTyped)) {
        const at = line.start - line.left.length;
        const whole = line.left + line.hit + line.right;
        const there = text.text.slice(at, at + whole.length);
        expect(whole).toBe(there.replaceAll('\n', ' '));
        expect(line.left.length).toBeLessThanOrEqual(60);
        expect(line.right.length).toBeLessThanOrEqual(60);
        expect(whole).not.toMatch(/\p{Surrogate}/u);
        expect(line.left).not.toMatch(/^[\p{M}\uFF9E\u200D]/u);
      }
    }),
  );
});

test('the lines of a phrase with 5,000 uses come one after another', () => {
  const filler = 'The two leaders exchanged views on regional affairs and the economy. '.repeat(40);
  const one = textOf('a', '2020-01-01', [`${filler} cooperation ${filler} co-operation.`]);
  const texts = Array.from({ length: 2_500 }, (_, nth) => ({ ...one, documentId: String(nth) }));
  const options = { inflection: true, spelling: true };
  const lines = linesOf(texts, 'cooperation', options);
  for (let nth = 0; nth < 100; nth += 1) lines.next();
  const rest = [...lines].length;
  expect(rest).toBe(4_900);
});
