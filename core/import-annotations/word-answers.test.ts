/** A text goes out as Word with everything around its words, and a colleague's comments come home. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { highlight } from '#core/annotations/acts';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { formattedBlocks } from '#core/document/spans.arbitrary';
import { plainTools, setOf, talks } from '#core/exporting/export.fixture';
import { writeWordDocument } from '#core/exporting/word/word-document';
import { sourceOf } from '#core/model/source-record';
import { wholeCharacter } from '#core/text/whole-characters';
import { runsOf } from '#core/text/property-runs.fixture';
import { planned } from './planned.fixture';

/** The file with its comments as if another had written them: Word keeps no bookmark of ours there. */
function asOthers(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const others = body.replaceAll('w:name="readout_', 'w:name="theirs_');
  return zipSync({ ...parts, 'word/document.xml': strToU8(others) });
}

const bare = (words: string) => words.replace(/[\s|]+/g, '');

test('a comment on any words is at these words, or in no place at all', async () => {
  let placed = 0;
  await fc.assert(
    fc.asyncProperty(formattedBlocks, fc.nat(), fc.nat(60), async (generated, at, length) => {
      // Words that occur once have one place; words of a row are all in cells.
      const numbered = generated.map((block, nth) =>
        block.kind === 'table-row' ? block : { ...block, text: `${block.text} n${nth}` },
      );
      const blocks = buildBlocks(numbered);
      const text = canonicalText(blocks);
      const document: DocumentRecord = {
        ...talks,
        blocks,
        revision: wordingOf(text),
        facts: [],
      };
      const start = wholeCharacter(text, at % text.length);
      const end = wholeCharacter(text, Math.min(text.length, start + 2 + length));
      const passage = { start, end };
      if (bare(text.slice(passage.start, passage.end)) === '') return;
      const { annotation } = highlight(document, passage, 'agreement', countedContext());
      const set = setOf([{ ...annotation, note: 'Why?' }], {}, document);
      const [entry] = set.documents;
      if (!entry) throw new Error('No document.');
      const file = asOthers(await writeWordDocument(entry, set, plainTools));
      const plan = planned(file, { documents: [document], sources: [sourceOf(document)] });
      const [item] = plan.items;
      expect(plan.items).toHaveLength(1);
      if (!/^(?:placed|moved|changed)$/.test(item?.status ?? '') || item?.row?.kind !== 'highlight')
        return;
      const { position } = item.row.anchor;
      placed += 1;
      expect(bare(text.slice(position.start, position.end))).toBe(
        bare(text.slice(passage.start, passage.end)),
      );
      expect(bare(text.slice(0, position.start))).toBe(bare(text.slice(0, passage.start)));
    }),
    runsOf({ few: 30, many: 600 }),
  );
  expect(placed).toBeGreaterThan(20);
}, 60_000);
