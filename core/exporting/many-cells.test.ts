/** How often the writers look at the blocks of a text, when each cell of a large table is quoted. */
import { expect, test } from 'vitest';
import { highlight } from '#core/annotations/acts';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { buildBlocks, type BlockDraft } from '#core/document/blocks';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import { cellsOfRow } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { furtherLine, type Span } from '#core/document/spans';
import { plainTools, setOf, talks } from './export.fixture';
import { exportFormats } from './formats';
import { writeExport } from './write-export';

const columns = 4;

function rowDraft(row: number): BlockDraft {
  const words = Array.from({ length: columns }, (_, column) => `r${row}c${column}`);
  const text = words.join(' | ');
  const kind = row === 0 ? 'header-cell' : 'cell';
  const cells = words.map((word): Span => {
    const start = text.indexOf(word);
    return { kind, start, end: start + word.length };
  });
  return { kind: 'table-row', text, spans: row === 0 ? cells : [furtherLine, ...cells] };
}

/** The same blocks, and how often one of them was read. */
function counted(blocks: readonly Block[]) {
  let reads = 0;
  const watched = new Proxy(blocks, {
    get(target, name, receiver) {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  return { blocks: watched, reads: () => reads };
}

/** A table of `rows` rows with a mark on each cell. */
async function readsOf(format: (typeof exportFormats)[number], rows: number): Promise<number> {
  const plain = buildBlocks(Array.from({ length: rows }, (_, row) => rowDraft(row)));
  const revision = wordingOf(canonicalText(plain));
  const { blocks, reads } = counted(plain);
  const document = { ...talks, id: 'any', title: 'Any', blocks, revision, facts: [] };
  const context = countedContext();
  const marks = plain.flatMap((block) =>
    cellsOfRow(block).map((cell) => {
      const passage = { start: block.start + cell.start, end: block.start + cell.end };
      const original = { ...document, blocks: plain };
      return highlight(original, passage, 'agreement', context).annotation;
    }),
  );
  await writeExport(setOf(marks, {}, document), format, plainTools);
  return reads();
}

test.each(exportFormats)(
  '%s looks at four times the cells no more than six times as often',
  async (format) => {
    const [few, many] = [await readsOf(format, 60), await readsOf(format, 240)];
    // Each look for a place takes a little longer in a longer text.
    expect(many).toBeLessThanOrEqual(few * 6);
  },
);
