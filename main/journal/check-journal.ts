import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { appError, type AppError } from '#core/errors';
import { createChain, type ChainProof } from './chain';
import { scanLines } from './scan';
import { damagedFolder, findSegments, setAside } from './segments';

/** What the lines of all files prove together, up to a change. */
export async function proveJournal(folder: string, until: number): Promise<ChainProof> {
  const chain = createChain();
  for (const { path } of await findSegments(folder)) {
    scanLines(await readFile(path), {
      onHeader: (header) => header.after <= until && chain.header(header),
      onEntry: (entry) => entry.number <= until && chain.entry(entry),
    });
  }
  return chain.proof();
}

/**
 * Reads every file of the journal but the last, which every start reads, and sets aside a copy of
 * the damaged ones. Damage is reported once.
 *
 * @returns one notice for each file newly found damaged.
 */
export async function checkJournal(folder: string): Promise<AppError[]> {
  const notices: AppError[] = [];
  const segments = await findSegments(folder);
  const known = await setAsideBefore(folder);
  for (const [index, segment] of segments.slice(0, -1).entries()) {
    const bytes = await readFile(segment.path);
    let last = segment.first - 1;
    const { header, damagedLines } = scanLines(bytes, { onEntry: ({ number }) => (last = number) });
    const following = segments[index + 1]?.first ?? 0;
    const whole = header !== null && damagedLines === 0 && last === following - 1;
    if (whole || known.has(`${basename(segment.path)} ${bytes.length}`)) continue;
    notices.push(appError('damaged', await setAside(folder, segment)));
  }
  return notices;
}

/** Name and size of every journal file that has a copy set aside. */
async function setAsideBefore(folder: string): Promise<Set<string>> {
  const damaged = damagedFolder(folder);
  const names = await readdir(damaged).catch(() => []);
  const known = new Set<string>();
  for (const name of names) {
    const [file] = /journal-\d{10}\.jsonl$/.exec(name) ?? [];
    if (file) known.add(`${file} ${(await stat(join(damaged, name))).size}`);
  }
  return known;
}
