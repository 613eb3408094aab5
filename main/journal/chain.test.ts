import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberPlace } from '#core/annotations/acts';
import { noRows } from '#core/changes/change';
import { runsOf } from '#core/text/property-runs.fixture';
import { createChain } from './chain';
import { proveJournal } from './check-journal';
import { openJournal } from './journal';
import { encodeLine } from './line';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-chain-'));
});
afterEach(() => rm(folder, { recursive: true }));

const context = { newId: () => crypto.randomUUID(), now: () => '2026-01-02T03:04:05.000Z' };

function place(id: string) {
  return rememberPlace(null, { id, offset: 0, progress: 0, at: context.now() }, context);
}

/** A journal of three files, with four changes in each. */
async function writeFiles(): Promise<string[]> {
  const generation = crypto.randomUUID();
  let prev = '';
  for (let first = 1; first <= 9; first += 4) {
    const created = context.now();
    const head = {
      format: 'readout-journal',
      version: 4,
      generation,
      application: '0',
      created,
    } as const;
    const lines = [encodeLine({ ...head, after: first - 1, prev, counts: noRows }).bytes];
    for (let number = first; number < first + 4; number += 1) {
      const line = encodeLine({
        generation,
        number,
        prev,
        counts: noRows,
        change: place(`${number}`),
      });
      lines.push(line.bytes);
      prev = line.sum;
    }
    const name = `journal-${String(first).padStart(10, '0')}.jsonl`;
    await writeFile(join(folder, name), Buffer.concat(lines));
  }
  return (await readdir(folder)).sort();
}

test('a whole journal of several files has no gap', async () => {
  await writeFiles();
  expect(await proveJournal(folder, 12)).toEqual({ gaps: [], lost: false });
});

test.each([
  [0, [{ from: 1, to: 4 }]],
  [1, [{ from: 5, to: 8 }]],
])('file %i missing is a gap', async (index, gaps) => {
  const names = await writeFiles();
  await rm(join(folder, names[index] ?? ''));
  expect((await proveJournal(folder, 12)).gaps).toEqual(gaps);
});

test('a file of 0 bytes is a gap like a missing one', async () => {
  const names = await writeFiles();
  await writeFile(join(folder, names[1] ?? ''), '');
  expect((await proveJournal(folder, 12)).gaps).toEqual([{ from: 5, to: 8 }]);
});

test.each([1, 2, 3, 4])(
  'line %i cut out of the last file is noticed at the start',
  async (line) => {
    const names = await writeFiles();
    const file = join(folder, names[2] ?? '');
    const lines = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, lines.toSpliced(line, 1).join('\n'));
    const journal = await openJournal(folder, '0');
    const opened = journal.open();
    await journal.close();
    // Losing the very last line leaves no trace in the journal: the store or a backup is ahead
    // then.
    const gaps = line === 4 ? [] : [{ from: 8 + line, to: 8 + line }];
    expect(opened.ok && opened.value.home.gaps).toEqual(gaps);
  },
);

test('a line of another copy in place of ours is noticed though its number is right', async () => {
  const names = await writeFiles();
  const file = join(folder, names[0] ?? '');
  const lines = (await readFile(file, 'utf8')).split('\n');
  const other = encodeLine({
    generation: 'g',
    number: 2,
    prev: 'x',
    counts: noRows,
    change: place('x'),
  });
  await writeFile(file, lines.toSpliced(2, 1, other.bytes.toString().trimEnd()).join('\n'));
  expect((await proveJournal(folder, 12)).gaps).toEqual([{ from: 1, to: 2 }]);
});

test.each(['mended', 'lost'] as const)(
  'a gap that a later line marks as %s is no longer reported',
  async (how) => {
    const names = await writeFiles();
    await rm(join(folder, names[1] ?? ''));
    const { gaps } = await proveJournal(folder, 12);
    const journal = await openJournal(folder, '0');
    await journal.append(place('back'), { [how]: gaps });
    await journal.close();
    expect(await proveJournal(folder, 13)).toEqual({ gaps: [], lost: how === 'lost' });
  },
);

test('the gaps are exactly the missing numbers, whatever is removed', () => {
  const kept = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(kept, (is) => {
      const numbers = [...is.keys()].map((index) => index + 1);
      // The last line shows how far the journal goes.
      const there = numbers.filter((number) => is[number - 1] === true || number === is.length);
      const chain = createChain();
      for (const number of there) {
        chain.entry({
          generation: 'g',
          number,
          prev: number > 1 ? `${number - 1}` : '',
          sum: `${number}`,
        });
      }
      const missing = chain
        .proof()
        .gaps.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
      expect(missing).toEqual(numbers.filter((number) => !there.includes(number)));
    }),
    runsOf({ few: 300, many: 5000 }),
  );
});
