import type { ReadingPlace } from '#core/annotations/reading-place';
import type { Database } from '../database';

export async function listReadingPlaces(database: Database): Promise<ReadingPlace[]> {
  return database.reading.toArray();
}
