/**
 * Texts with every kind of span and block, written in each format that carries them and read back:
 * the same blocks with the same spans over each letter.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOfRow, goesOn, hasRule, wordSpans } from '#core/document/cells';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import type { Block, DocumentRecord } from '#core/document/document';
import { formattedBlocks } from '#core/document/spans.arbitrary';
import { withoutLinksInLinks } from '#core/document/span-tree';
import { furtherLine, type Span } from '#core/document/spans';
import { readSource } from '#core/import-documents/read-import';
import { runsOf } from '#core/text/property-runs.fixture';
import { plainTools, setOf, talks } from './export.fixture';
import { innerTargets } from './inner-targets';
import { lostInText, lostKinds, type TextLook, type WholeTextFormat } from './lost-looks';
import { writeExport } from './write-export';

interface Format {
  readonly format: WholeTextFormat;
  readonly ending: string;
  /** Levels that its headings begin below the title's. */
  readonly belowTitle: number;
}

const formats: readonly Format[] = [
  { format: 'annotation-set', ending: 'epub', belowTitle: 1 },
  { format: 'word', ending: 'docx', belowTitle: 0 },
  { format: 'html', ending: 'html', belowTitle: 1 },
];

type Words = Pick<Block, 'kind' | 'text' | 'level' | 'spans'>;

/** Everything that is to be read back, without names that each file gives anew. */
function shapes(blocks: readonly Words[], lost: ReadonlySet<TextLook>, belowTitle: number) {
  const targets = innerTargets(blocks);
  return blocks.map((block, index) => {
    const { kind, text, spans = [] } = block;
    const cells = cellsOfRow(block);
    const isWords = ({ index: at }: { readonly index: number }) =>
      cells.length === 0 || cells.some(({ start, end }) => start <= at && at < end);
    const own = withoutLinksInLinks(wordSpans({ spans }))
      .filter((span) => !lostKinds(lost).has(span.kind))
      .map((span) => {
        const to = targets.of(span, index);
        if (to === null && !span.kind.startsWith('note-')) return span;
        return { ...span, value: `to ${to}` };
      });
    return {
      // A picture is exported as its words.
      kind: kind === 'figure' && lost.has('pictures') ? 'paragraph' : kind,
      level: levelOf(block, lost, belowTitle),
      // The first line of a text goes on with nothing.
      isFurther: index > 0 && goesOn(block),
      isRuled: hasRule(block),
      cells: cells.map(({ start, end, isHeader, wide, high }) => [
        text.slice(start, end).normalize('NFKC'),
        isHeader && !lost.has('headers of rows'),
        wide,
        high,
      ]),
      letters: [...text.matchAll(/\S/g)]
        .filter(isWords)
        .map(({ 0: letter, index: at }) => named(letter, own, at)),
    };
  });
}

function levelOf({ kind, level }: Words, lost: ReadonlySet<TextLook>, belowTitle: number): number {
  if (kind === 'preformatted' && lost.has('indents')) return 0;
  return kind === 'heading' ? level - belowTitle : level;
}

const lowered = /[\u1D62-\u1D6A\u2080-\u209C\u2C7C]/;

/** No language is heard in a sign, an underline of a link is how programs show it, raised and lowered is lowered, and a few raised letters come in as such characters. */
function named(letter: string, spans: readonly Span[], at: number): string {
  const over = spans.filter(({ start, end }) => start <= at && at < end);
  const isLink = over.some(({ kind }) => kind === 'link');
  const isSpoken = /\p{L}/u.test(letter);
  const here = over
    .filter(({ kind }) => !(isLink && kind === 'underline') && (isSpoken || kind !== 'language'))
    .map(({ kind, value }) => ` ${kind} ${value ?? ''}`);
  const plain = letter.normalize('NFKC');
  const raised = plain === letter ? [] : [lowered.test(letter) ? ' subscript ' : ' superscript '];
  const all = new Set([...here, ...raised]);
  if (all.has(' subscript ')) all.delete(' superscript ');
  return `${plain}${[...all].sort().join('')}`;
}

/** Words in another language, and code, are an exception among the words of a text. */
const most = { kind: 'paragraph', text: 'They met again. '.repeat(400) } as const;

describe.each(formats)('$format', ({ format, ending, belowTitle }) => {
  test('is read back as it was', async () => {
    const lost = new Set(lostInText[format]);
    await fc.assert(
      fc.asyncProperty(formattedBlocks, async (generated) => {
        const blocks = buildBlocks([...generated, most]);
        const read = await readBack(blocks, format, ending);
        const again = read.slice(-blocks.length);
        expect(shapes(again, lost, belowTitle)).toEqual(shapes(blocks, lost, 0));
      }),
      runsOf({ few: 40, many: 600 }),
    );
  }, 60_000);
});

test.each(formats)('lines are lines in a $format of nothing else', async ({ format, ending }) => {
  const kind = 'preformatted';
  const blocks = buildBlocks([
    { kind, text: 'They met.' },
    { kind, text: 'They spoke.', spans: [furtherLine] },
    { kind, text: 'They left.' },
  ]);
  const read = (await readBack(blocks, format, ending)).slice(-blocks.length);
  const lines = blocks.map((block) => [block.kind, block.text, goesOn(block)]);
  expect(read.map((block) => [block.kind, block.text, goesOn(block)])).toEqual(lines);
});

async function readBack(
  blocks: readonly Block[],
  format: WholeTextFormat,
  ending: string,
): Promise<readonly Words[]> {
  const revision = wordingOf(canonicalText(blocks));
  const title = 'Any Title';
  const document: DocumentRecord = { ...talks, id: 'any', title, blocks, revision, facts: [] };
  const files = await writeExport(setOf([], {}, document), format, plainTools);
  const content = files.find(({ name }) => name.endsWith(`.${ending}`))?.content;
  const bytes =
    content?.kind === 'bytes'
      ? content.bytes
      : new TextEncoder().encode(content?.kind === 'text' ? content.text : '');
  const file = { name: `a.${ending}`, bytes, encoding: null };
  const tools = { characterMaps: () => Promise.resolve(null) };
  const read = await readSource(file, () => undefined, tools);
  if (!read.ok) throw new Error(read.error);
  return read.value.source.pieces.map((piece) => ({ ...piece, kind: piece.kind as Block['kind'] }));
}
