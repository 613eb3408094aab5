import type { ReadingPlace } from '#core/model/reading-place';
import type { Database } from '../database';

export async function listReadingPlaces(database: Database): Promise<ReadingPlace[]> {
  return database.reading.toArray();
}
