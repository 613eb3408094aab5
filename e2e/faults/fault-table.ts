/** The last lines of a run: what was tried and what was lost, one line a fault. */
import type { Reporter, TestCase, TestResult } from 'playwright/types/testReporter';
import { inColumns } from './columns';
import { recordType, type FaultRecord } from './fault-record';

interface Line {
  rounds: number;
  saved: number;
  lost: number;
  empty: number;
}

const head = ['fault', 'rounds', 'saved changes', 'lost', 'empty libraries'];

export default class FaultTable implements Reporter {
  private readonly lines = new Map<string, Line>();
  private readonly unfinished: string[] = [];
  private readonly skipped: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    const records = result.annotations.flatMap(({ type, description = '' }) =>
      type === recordType ? [JSON.parse(description) as FaultRecord] : [],
    );
    for (const each of records) this.add(each);
    if (!test.location.file.includes('faults')) return;
    if (result.status === 'skipped') this.skipped.push(test.title);
    else if (result.status !== 'passed') this.unfinished.push(`${test.title}: ${result.status}`);
  }

  onEnd(): void {
    if (this.lines.size === 0) return;
    const rows = [...this.lines].map(([fault, { rounds, saved, lost, empty }]) => [
      fault,
      ...[rounds, saved, lost, empty].map((number) => number.toLocaleString('en')),
    ]);
    const total = [...this.lines.values()].reduce(sum, { rounds: 0, saved: 0, lost: 0, empty: 0 });
    console.log(`\nWhat was tried, and what was lost\n\n${inColumns([head, ...rows])}\n`);
    console.log(`${total.lost} saved changes lost, ${total.empty} empty libraries.`);
    for (const each of this.unfinished) console.log(`Not as it should be: ${each}`);
    for (const each of this.skipped) console.log(`Not tried here: ${each}`);
  }

  private add({ fault, ...more }: FaultRecord): void {
    const none = { rounds: 0, saved: 0, lost: 0, empty: 0 };
    this.lines.set(fault, sum(this.lines.get(fault) ?? none, more));
  }
}

function sum(a: Line, b: Line): Line {
  return {
    rounds: a.rounds + b.rounds,
    saved: a.saved + b.saved,
    lost: a.lost + b.lost,
    empty: a.empty + b.empty,
  };
}
