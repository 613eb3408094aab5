/**
 * Texts with every kind of span and block, written in each format that carries them and read back:
 * the same blocks with the same spans over each letter.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOfRow, wordSpans } from '#core/document/cells';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import type { Block, DocumentRecord } from '#core/document/document';
import { formattedBlocks } from '#core/document/spans.arbitrary';
import { withoutLinksInLinks } from '#core/document/span-tree';
import type { Span, SpanKind } from '#core/document/spans';
import { readSource } from '#core/import-documents/read-import';
import { runsOf } from '#core/text/property-runs.fixture';
import { plainTools, setOf, talks } from './export.fixture';
import type { ExportFormat } from './formats';
import { writeExport } from './write-export';

interface Format {
  readonly format: ExportFormat;
  readonly ending: string;
  /** Kinds that it has no form for, or that it writes as something else (docs/formats.md). */
  readonly lost: readonly SpanKind[];
}

const structure: readonly SpanKind[] = ['line', 'rule', 'note-reference', 'note-mark'];
const formats: readonly Format[] = [
  { format: 'annotation-set', ending: 'epub', lost: [...structure, 'ruby'] },
  { format: 'word', ending: 'docx', lost: [...structure, 'ruby', 'code', 'language'] },
  { format: 'html', ending: 'html', lost: structure },
];

/** What must be the same: the words with the spans over each letter, and the cells. */
function shape({ text, spans = [] }: Pick<Block, 'text' | 'spans'>, lost: ReadonlySet<SpanKind>) {
  const over = withoutLinksInLinks(wordSpans({ spans })).filter(({ kind }) => !lost.has(kind));
  const cells = cellsOfRow({ spans });
  const isWords = ({ index }: { readonly index: number }) =>
    cells.length === 0 || cells.some(({ start, end }) => start <= index && index < end);
  return {
    cells: cells.map(({ start, end, isHeader }) => [text.slice(start, end), isHeader]),
    letters: [...text.matchAll(/\S/g)]
      .filter(isWords)
      .map(({ 0: letter, index }) => named(letter, over, index)),
  };
}

const lowered = /[\u1D62-\u1D6A\u2080-\u209C\u2C7C]/;

/** An underline of a link is how programs show it, raised and lowered is lowered, and a few raised letters come in as such characters. */
function named(letter: string, spans: readonly Span[], at: number): string {
  const over = spans.filter(({ start, end }) => start <= at && at < end);
  const isLink = over.some(({ kind }) => kind === 'link');
  const here = over
    .filter(({ kind }) => !(isLink && kind === 'underline'))
    .map(({ kind, value }) => ` ${kind} ${value ?? ''}`);
  const plain = letter.normalize('NFKC');
  const raised = plain === letter ? [] : [lowered.test(letter) ? ' subscript ' : ' superscript '];
  const all = new Set([...here, ...raised]);
  if (all.has(' subscript ')) all.delete(' superscript ');
  return `${plain}${[...all].sort().join('')}`;
}

/** A table with words in one cell of each row is taken for the look of a page. */
const isTable = (block: Block) =>
  block.kind !== 'table-row' ||
  cellsOfRow(block).filter(({ start, end }) => start < end).length > 1;

describe.each(formats)('$format', ({ format, ending, lost: kinds }) => {
  test('is read back as it was', async () => {
    const lost = new Set(kinds);
    await fc.assert(
      fc.asyncProperty(
        formattedBlocks.filter((all) => all.every(isTable)),
        async (blocks) => {
          const revision = wordingOf(canonicalText(blocks));
          const document: DocumentRecord = {
            ...talks,
            id: 'any',
            title: 'Any Title',
            blocks,
            revision,
            facts: [],
          };
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
          const again = read.value.source.pieces.slice(-blocks.length);
          expect(again.map((piece) => shape(piece, lost))).toEqual(
            blocks.map((block) => shape(block, lost)),
          );
        },
      ),
      runsOf({ few: 40, many: 400 }),
    );
  }, 60_000);
});
