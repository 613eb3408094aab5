/** The thirty tasks of the first hour: what each costs, by mouse or by keys, counted and printed. */
import { test } from 'playwright/test';

export const pact =
  'Japan-Peru Pact\nMay 4, 2023\n\nThe two ministers signed the pact in Lima and spoke of fish, of ships and of the river.\n';
export const newerPact = pact.replace('May 4', 'May 5').replace('of ships', 'of trains');

/** @param count how many clicks or keys there were until now. */
export function countedTasks(count: () => number) {
  const table: [task: string, cost: number][] = [];
  return {
    table,
    task: (name: string, act: () => Promise<void>) =>
      test.step(name, async () => {
        const before = count();
        await act();
        table.push([name, count() - before]);
      }),
    /** Prints the table. @returns the sum of it. */
    print: (): number => {
      for (const [name, cost] of table) console.log(`${name.padEnd(28)} ${cost}`);
      const sum = table.reduce((all, [, cost]) => all + cost, 0);
      console.log(`${'thirty tasks'.padEnd(28)} ${sum}`);
      return sum;
    },
  };
}
