import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockKind } from '#core/document/document';
import { bare, keptUnits, parsed, unitsOf, wordsOf } from './parsed.fixture';
import { wellFormed } from '#core/text/well-formed';
import { runsOf } from '#core/text/property-runs.fixture';

const sentence = fc.constantFrom(
  'The two leaders welcomed the progress.',
  'Prime Minister Sato stated that the plan - a first step - is sound.',
  'In response, President Bold expressed his appreciation.',
  'They spoke of the “Green Growth Charter,” of 1.5 million people and of the U.S. economy.',
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const heading = fc.constantFrom(
  'Outset',
  'Bilateral relations',
  'Regional and international affairs',
  'Relations with the EU',
);

const section = fc.record({
  heading,
  glued: fc.boolean(),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  items: fc.array(sentence, { maxLength: 3 }),
});

const dates = fc.constantFrom(
  { line: 'September 20, 2023', iso: '2023-09-20' },
  { line: 'Friday, August 7, 2015, 8:40 a.m.', iso: '2015-08-07' },
  { line: '令和5年9月20日', iso: '2023-09-20' },
);

/** A summary with what must be read from it; `dropped` counts its heading and item marks. */
interface MadeSummary {
  readonly source: string;
  readonly title: string;
  readonly iso: string | null;
  readonly mark: string | null;
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
  readonly dropped: number;
}

const anySummary: fc.Arbitrary<MadeSummary> = fc
  .record({
    title: fc.constantFrom('Leaders’ Working Lunch (Summary)', 'Japan-Peru Summit Meeting'),
    date: fc.option(dates),
    mark: fc.option(fc.constantFrom('[Provisional translation]', '(仮訳)')),
    lead: paragraph,
    sections: fc.array(section, { maxLength: 4 }),
    gap: fc.constantFrom('\n', '\n\n', '\r\n', '\n \n'),
  })
  .map(({ title, date, mark, lead, sections, gap }) => {
    const lines = [title, ...(date ? [date.line] : []), ...(mark === null ? [] : [mark]), lead];
    const blocks: { kind: BlockKind; text: string }[] = [{ kind: 'paragraph', text: lead }];
    for (const { heading: words, glued, paragraphs, items } of sections) {
      if (glued) lines.push(`${lines.pop() ?? ''} - ${words}`);
      else lines.push(`- ${words}`);
      lines.push(...paragraphs, ...items.map((item) => `- ${item}`));
      blocks.push({ kind: 'heading', text: words });
      blocks.push(...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })));
      blocks.push(...items.map((text) => ({ kind: 'list-item' as const, text })));
    }
    const dropped = blocks.filter(({ kind }) => kind !== 'paragraph').length;
    return { source: lines.join(gap), title, iso: date?.iso ?? null, mark, blocks, dropped };
  });

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    ' - ',
    '- ',
    '\u2013 ',
    '・',
    '\u2022 ',
    '-- ',
    '■',
    '○ ',
    '* ',
    '一、',
    '\t',
    '\u3000',
    ' ',
  ),
  fc.constantFrom('1. ', '2. ', '(1) ', '(a) ', '①', '1 冒頭', 'Outset', 'Trade', '. ', '。'),
  fc.constantFrom('September 20, 2023', '令和5年9月20日', '[Provisional translation]', '(仮訳)'),
  fc.constantFrom(
    'They met.',
    'Mr. KISHIDA Fumio, Prime Minister of Japan, ',
    '“Plan One,”',
    '\uD83D',
  ),
  fc.constant('word '.repeat(70)),
);

/** Any text at all, sprinkled with what the parser looks for. */
const anyLines: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 25 })
  .map((pieces) => pieces.join(''));

describe('no word is lost', () => {
  test('a generated summary is read back exactly as it was made', () => {
    fc.assert(
      fc.property(anySummary, ({ source, title, iso, mark, blocks, dropped }) => {
        const document = parsed(source);
        expect(document).toMatchObject({ title, date: iso, translationMark: mark });
        expect(document.blocks.map(({ kind, text }) => ({ kind, text }))).toEqual(blocks);
        expect(bare(source)).toHaveLength(wordsOf(document).length + dropped);
      }),
    );
  });

  test('a lead that says what a paragraph, an item and a heading say together is there', () => {
    const [met, spoke] = ['They met in Lima to speak of fish.', 'They spoke of the sea.'];
    const { blocks } = parsed(
      `Talks\n${met} ${spoke} - Outset\n${met}\n- ${spoke}\n- Outset\nThey left.`,
    );
    expect(blocks[0]?.text).toBe(`${met} ${spoke}`);
    expect(blocks).toHaveLength(6);
  });

  test('of any text, only dashes and bullets before headings and items are dropped', () => {
    fc.assert(
      fc.property(anyLines, (text) => {
        const source = bare(wellFormed(text));
        fc.pre(source !== '');
        const document = parsed(text);
        const marked = document.blocks.filter(
          ({ kind }) => kind === 'heading' || kind === 'list-item',
        );
        expect(keptUnits(document)).toContain(unitsOf(source));
        // Three dashes and a bullet behind them are one mark.
        expect(source.length - wordsOf(document).length).toBeLessThanOrEqual(marked.length * 4);
      }),
      runsOf({ few: 300, many: 1000 }),
    );
  });
});
