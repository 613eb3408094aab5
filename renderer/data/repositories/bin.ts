import type { Binned } from '#core/model/binned';
import type { Database } from '../database';

/** Everything in the bin, the last deleted first. */
export async function listBin(database: Database): Promise<Binned[]> {
  const all = await database.bin.toArray();
  return all.sort((a, b) => (a.at < b.at ? 1 : -1));
}
