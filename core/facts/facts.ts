/**
 * "At a glance": what a summary says about its meeting, read from its own words by fixed rules. No
 * guessing: a reader must be able to trust the box, so a doubtful fact is left out.
 */
import type { DocumentRecord, Fact, FactKind } from '#core/document/document';
import { participatingCountries } from './countries';
import { durationOf } from './duration';
import type { Finding } from './finding';
import { japaneseDuration, japaneseTime, japanesePlace } from './japanese-meeting';
import { japanesePersons } from './japanese-persons';
import { leadersOf, namedBefore } from './delegations';
import { findMeeting, type Meeting } from './meeting';
import { namedIn } from './named';
import { placeOf } from './where';
import { timeOf } from './when';
import { personsOf, type Person } from './who';

/**
 * The facts of a document in the order of `FactKind`, each once. Looks at the title, the opening
 * and a bounded part of the text, so a very long document takes no longer.
 */
export function factsOf(document: Pick<DocumentRecord, 'title' | 'language' | 'blocks'>): Fact[] {
  const finders = findersOf[document.language.slice(0, 2)];
  if (!finders) return [];
  const meeting = findMeeting(document);
  const { time, place, duration, people, leaders } = finders;
  const all = meeting === null ? [] : [...people(meeting), ...leaders(document, meeting)];
  const persons = all.toSorted((one, other) => startOf(one) - startOf(other));
  return [
    ...facts('when', meeting && time(meeting)),
    ...facts('where', meeting && place(meeting)),
    ...facts('duration', meeting && duration(meeting)),
    ...facts('person', ...persons.map((person) => person.finding)),
    ...facts('country', ...participatingCountries(document, persons)),
    ...facts('named', ...namedIn(document.blocks)),
  ];
}

const startOf = ({ finding }: Person) => finding.passage?.start ?? 0;

interface Finders {
  readonly time: (meeting: Meeting) => Finding | null;
  readonly place: (meeting: Meeting) => Finding | null;
  readonly duration: (meeting: Meeting) => Finding | null;
  readonly people: (meeting: Meeting) => Person[];
  /** Who led the sides, said in a sentence of its own, or was named before. */
  readonly leaders: (document: Pick<DocumentRecord, 'blocks'>, meeting: Meeting) => Person[];
}

const englishFinders: Finders = {
  time: timeOf,
  place: placeOf,
  duration: durationOf,
  people: personsOf,
  leaders: (document, meeting) => [...namedBefore(document, meeting), ...leadersOf(document)],
};
const japaneseFinders: Finders = {
  time: japaneseTime,
  place: japanesePlace,
  duration: japaneseDuration,
  people: japanesePersons,
  leaders: () => [],
};

/** A text in another language has no facts: one language's rules misread another. */
const findersOf: Readonly<Record<string, Finders>> = { en: englishFinders, ja: japaneseFinders };

function facts(kind: FactKind, ...findings: (Finding | null)[]): Fact[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    if (finding === null || seen.has(finding.text)) return [];
    seen.add(finding.text);
    return [{ kind, ...finding }];
  });
}
