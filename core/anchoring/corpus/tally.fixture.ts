/** Runs the corpus and counts the verdicts. */
import { canonicalText } from '#core/document/canonical-text';
import type { Anchor, Placement } from '#core/model/anchor';
import { placeAcross } from '../place-across';
import { createResolver } from '../resolve';
import { createRevisionMap } from '../revision-map';
import { casesOf, type CorpusCase } from './corpus.fixture';
import { judge, type Verdict } from './judge.fixture';
import type { CorpusText } from './texts.fixture';
import type { Fate } from './truth.fixture';
import type { EditKind } from './edit-kinds.fixture';

/** With the earlier text at hand, or with the anchor alone. */
export type Way = 'across' | 'alone';

export interface Count {
  readonly way: Way;
  readonly edit: EditKind;
  readonly fate: Fate;
  readonly kind: Placement['kind'];
  readonly verdict: Verdict;
  count: number;
}

export function tallyCorpus(
  texts: readonly CorpusText[],
  ways: readonly Way[],
  casesFor: (text: CorpusText) => readonly CorpusCase[] = casesOf,
): Count[] {
  const counts = new Map<string, Count>();
  for (const text of texts) {
    for (const one of casesFor(text)) {
      for (const way of ways) tallyCase(one, way, counts);
    }
  }
  return [...counts.values()];
}

function tallyCase(one: CorpusCase, way: Way, counts: Map<string, Count>): void {
  const place = placerOf(one, way);
  const text = canonicalText(one.after.blocks);
  for (const { anchor, truth } of one.marks) {
    const placement = place(anchor);
    const verdict = judge(placement, truth, anchor.quote.exact, text);
    const { edit } = one;
    const { kind } = placement;
    const key = [way, edit, truth.fate, kind, verdict].join('|');
    const known = counts.get(key) ?? { way, edit, fate: truth.fate, kind, verdict, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
}

function placerOf({ before, after }: CorpusCase, way: Way): (anchor: Anchor) => Placement {
  if (way === 'alone') return createResolver(after);
  const map = createRevisionMap(before, after);
  return (anchor) => placeAcross(anchor, map);
}

/** How many of some counts there are. */
export function total(counts: readonly Count[], which: (count: Count) => boolean = () => true) {
  return counts.filter(which).reduce((sum, { count }) => sum + count, 0);
}

/**
 * The words of the passage are together in the later text, even if punctuation or blanks differ.
 */
export const survives = ({ fate }: Count) => fate === 'same' || fate === 'form';
