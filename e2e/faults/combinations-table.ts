/**
 * The first lines of a run: what a start does, says and offers in every combination of homes of notes,
 * by the same table as the application asks. Of 16,807 combinations those are laid out in which the
 * texts are whole and the second folder is whole or missing; all are counted.
 */
import type { Reporter } from 'playwright/types/testReporter';
import type { Plan } from '#core/storage/plan';
import { planStart } from '#core/storage/plan-start';
import { censusOf, combinations, moment, worldOf } from '#core/storage/world.fixture';
import { inColumns } from './columns';

const head = ['journal', 'store', 'backups', 'second folder', 'is done', 'is found', 'is offered'];
const half = () => 0.5;

export default class CombinationsTable implements Reporter {
  onBegin(): void {
    const all = combinations.map((states) => ({
      states,
      plan: planStart(censusOf(worldOf(states, half)), moment),
    }));
    const rows = all
      .filter(({ states }) => isLaidOut(states))
      .map(({ states, plan }) => [...states.slice(0, 4), ...outcomeOf(plan)]);
    console.log(`\nWhat a start does, says and offers\n\n${inColumns([head, ...rows])}\n`);
    const said = new Map<string, { count: number; sentence: string }>();
    for (const { plan } of all) {
      const { count, sentence } = said.get(plan.finding) ?? { count: 0, sentence: plan.sentence };
      said.set(plan.finding, { count: count + 1, sentence: sentence ?? '' });
    }
    console.log(
      `In all ${all.length.toLocaleString('en')} combinations, with a first example of what is said:\n`,
    );
    for (const [finding, { count, sentence }] of said) {
      console.log(`  ${finding} (${count.toLocaleString('en')}): ${sentence || '–'}`);
    }
  }
}

/** Texts whole; the second folder whole, or missing like in most profiles. */
function isLaidOut([, , , second, texts]: readonly string[]): boolean {
  return texts === 'whole' && (second === 'whole' || second === 'missing');
}

function outcomeOf({ action, finding, asks, offers }: Plan): string[] {
  const offered = offers.join(', ');
  return [action, finding, asks ? `asks first: ${offered}` : offered];
}
