import type { SearchPlace } from './query';

const named: Readonly<Record<string, SearchPlace>> = {
  title: 'title',
  titles: 'title',
  text: 'text',
  texts: 'text',
  quote: 'quote',
  quotes: 'quote',
  note: 'note',
  notes: 'note',
  tag: 'tag',
  tags: 'tag',
};

/** The places named by `in:notes` or `in:titles,texts`; null when one of them is unknown. */
export function placesNamed(value: string): readonly SearchPlace[] | null {
  const places = value
    .toLowerCase()
    .split(',')
    .map((name) => (Object.hasOwn(named, name) ? named[name] : undefined));
  return places.every((place) => place !== undefined) ? places : null;
}
