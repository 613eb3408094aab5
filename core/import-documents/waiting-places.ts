/** Places that links lead to, which a file names before the words that they begin at. */
import { placeName } from '#core/document/places';
import type { SpanMark } from '#core/document/spans';

/** Names at one place that an author may have written; a hostile file has a hundred thousand. */
export const maxNamesAtOnePlace = 50;

export class WaitingPlaces {
  private names: string[] = [];

  /** @param max names that wait at the same time; further ones are nothing. */
  constructor(private readonly max = Infinity) {}

  /** The next words are a place of this name. */
  add(name: string): void {
    if (this.names.length < this.max) this.names.push(name);
  }

  /** Marks for the words that have come; none is waiting any more. */
  take(): SpanMark[] {
    const marks = this.names.map((name) => ({ kind: 'place' as const, value: placeName(name) }));
    this.names = [];
    return marks;
  }
}
