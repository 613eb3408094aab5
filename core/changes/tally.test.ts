import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents } from '#core/annotations/annotation.arbitrary';
import {
  changeTags,
  deleteAnnotations,
  highlight,
  relabel,
  writeNote,
} from '#core/annotations/acts';
import { isHighlight } from '#core/model/annotation';
import type { Change } from './change';
import { applyChange, emptyRowSet } from './row-set';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { talliesAfter, talliesOf, type Tally } from './tally';

const [document] = fc.sample(documents, { numRuns: 1, seed: 5 });
if (!document) throw new Error('no document generated');
const text = document;

test('counting change by change gives the same tallies as counting all rows', () => {
  const script = fc.array(fc.tuple(fc.nat(4), fc.nat(20)), { maxLength: 40 });
  fc.assert(
    fc.property(script, (steps) => {
      const context = countedContext();
      const rows = emptyRowSet();
      const tallies = new Map<string, Tally>();
      const commit = (change: Change | null) => {
        if (!change) return;
        applyChange(rows, change);
        for (const [id, tally] of talliesAfter(change.rows, (known) => tallies.get(known))) {
          tallies.set(id, tally);
        }
      };
      for (const [kind, which] of steps) {
        const all = [...rows.annotations.values()];
        const one = all[which % Math.max(all.length, 1)];
        const passage = { start: 0, end: 1 };
        if (kind === 0 || !one)
          commit(highlight(text, passage, `label-${which % 3}`, context).change);
        else if (kind === 1)
          commit(writeNote(one, ['', ' ', 'a #b', '__proto__ #c'][which % 4] ?? '', context));
        else if (kind === 2) commit(deleteAnnotations([one], context));
        else if (kind === 3)
          commit(
            changeTags([one], { add: [`t${which % 3}`, '__proto__'], remove: ['t0'] }, context),
          );
        else commit(relabel([one].filter(isHighlight), 'label-9', 'Nine', context));
      }
      const used = [...tallies.values()].filter(({ annotations }) => annotations > 0);
      expect(used).toEqual(talliesOf(rows.annotations.values()));
    }),
  );
});
