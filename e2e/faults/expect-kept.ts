import { expect, test } from 'playwright/test';
import { recordType, type FaultRecord } from './fault-record';

/** Hands a record to the table at the end of the run. */
export function record(entry: FaultRecord): void {
  test.info().annotations.push({ type: recordType, description: JSON.stringify(entry) });
}

/** Writes down what was lost, and fails when anything was. */
export function expectKept(fault: string, saved: number, found: number): void {
  const lost = Math.max(0, saved - found);
  record({ fault, rounds: 1, saved, lost, empty: saved > 0 && found <= 0 ? 1 : 0 });
  expect(lost, `${saved} were saved and ${found} found`).toBe(0);
}
