import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documents } from '#core/annotations/annotation.arbitrary';
import { buildBlocks } from '#core/document/blocks';
import { compareRevisions, type ComparedBlock } from './compare-revisions';

const textOf = (lines: readonly string[]) => ({
  blocks: buildBlocks(
    lines.map((line) =>
      line.startsWith('# ')
        ? { kind: 'heading' as const, text: line.slice(2) }
        : { kind: 'paragraph' as const, text: line },
    ),
  ),
});

/** Runs as readable text: [-out-], {+in+}. */
function shown({ runs }: ComparedBlock): string {
  return runs
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');
}

const compared = (before: readonly string[], after: readonly string[]) => {
  const comparison = compareRevisions(textOf(before), textOf(after));
  return { ...comparison, rows: comparison.sections.flatMap(({ blocks }) => blocks) };
};

const opening = 'Prime Minister Kishida mentioned that the two leaders concurred on a partnership.';

describe('wording changes', () => {
  test('a word is replaced where it was', () => {
    const { rows, changes } = compared([opening], [opening.replace('mentioned', 'recalled')]);
    expect(rows.map(shown)).toEqual([
      'Prime Minister Kishida [-mentioned -]{+recalled +}that the two leaders concurred on a partnership.',
    ]);
    expect(changes).toBe(1);
  });

  test('words removed at the end of a paragraph are shown in that paragraph', () => {
    const longer = opening.replace('.', ', which the President proposed.');
    const next = 'The working lunch lasted for about one hour in all.';
    const { rows } = compared([longer, next], [opening, next]);
    expect(rows.map(shown)).toEqual([
      opening.replace('.', '[-, which the President proposed-].'),
      next,
    ]);
  });

  test('a paragraph split in two without another word changed is the same', () => {
    const second = 'They also welcomed the launch of the first project in the spring of this year.';
    const { rows, changes } = compared([`${opening} ${second}`], [opening, second]);
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'same']);
    expect(changes).toBe(0);
  });

  test('changes are counted by section, and a paragraph that is gone is where it was', () => {
    const { rows, changes, changedSections } = compared(
      ['# Outset', opening, '# Relations', 'Fifty trees will be planted by both.', 'They met.'],
      ['# Outset', opening, '# Relations', 'They met.', 'They will meet again in Tokyo.'],
    );
    expect(rows.map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'same',
      'removed',
      'same',
      'added',
    ]);
    expect([changes, changedSections]).toEqual([2, 1]);
  });

  test('Japanese is compared character by character', () => {
    const { rows } = compared(
      ['両首脳は、二国間関係について意見交換を行いました。'],
      ['両首脳は、二国間関係について率直に意見交換を行いました。'],
    );
    expect(rows.map(shown)).toEqual([
      '両首脳は、二国間関係について{+率直に+}意見交換を行いました。',
    ]);
  });
});

test('the later text can be read from the runs, and every earlier word that is gone is shown', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const rows = compareRevisions(before, after).sections.flatMap(({ blocks }) => blocks);
      const kept = rows.filter((row) => row.after !== null);
      expect(kept.map((row) => row.after)).toEqual(after.blocks.map((_, index) => index));
      for (const { after: index, runs } of kept) {
        const text = runs.filter(({ kind }) => kind !== 'removed').map((run) => run.text);
        expect(text.join('')).toBe(after.blocks[index ?? -1]?.text);
      }
      const units = (texts: readonly string[]) => texts.join('').replace(/\s/gu, '').length;
      const gone = rows.flatMap(({ runs }) => runs.filter(({ kind }) => kind === 'removed'));
      const added = rows.flatMap(({ runs }) => runs.filter(({ kind }) => kind === 'added'));
      const [long, short] = [before, after].map(({ blocks }) => units(blocks.map((b) => b.text)));
      // Identical words may differ in the form of a dash, which has the same length here.
      expect(units(gone.map((run) => run.text)) - units(added.map((run) => run.text))).toBe(
        (long ?? 0) - (short ?? 0),
      );
    }),
  );
});

test('a text compared with itself has no change', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(compareRevisions(document, document).changes).toBe(0);
    }),
  );
});
