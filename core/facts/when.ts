import { findingAt, type Finding } from './finding';
import { tellsOfOther, type Meeting } from './meeting';

const meridiem = String.raw`[ap]\.m\.|[ap]m\b|[AP]M\b`;
const clock = String.raw`(?:\d{1,2}[:.]\d{2}(?: ?(?:${meridiem}))?|\d{1,2} ?(?:${meridiem})|noon|midnight)`;
const zone = String.raw`(?:local time|[A-Z][a-z]+(?: [A-Z][a-z]+)? time|JST|GMT|UTC|BST|[A-Z]E?[SD]T|CEST)`;
const about = String.raw`(?:around |about |approximately )?`;
const dateWords = String.raw`(?:[A-Z][a-z]+,? )?(?:[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+)(?:,? \d{4})?`;
const occasion =
  '[Mm]eeting|[Tt]alks?|[Ll]unch|[Dd]inner|[Bb]reakfast|[Cc]all|[Cc]onversation|[Ss]ession';

/**
 * A clock time is the meeting's when it opens the sentence with the date, or follows a word for
 * beginning or for the meeting; other times say when somebody arrived or left.
 */
const lead = [
  String.raw`\b(?:commenc|start|begin)(?:ing|ed|s)?|\bbeg[au]n`,
  `^On ${dateWords},?`,
  String.raw`\b(?:${occasion})(?: on ${dateWords},?)?`,
].join('|');
const clockAndZone = `${about}${clock}(?:,? ${zone})?`;
const time = new RegExp(
  `(?:${lead})(?: on ${dateWords},?)? (?:at |from |at from )?(?<time>${clockAndZone})|` +
    `^(?:At|From) (?<opening>${clockAndZone})|` +
    `\\bfrom (?<lasting>${clockAndZone}) for (?:about |approximately |around )?\\w+ |` +
    `\\b(?:minutes|hours?) from (?<since>${clockAndZone})`,
  'd',
);

const aside = /^ ?\(([^()]{1,80})\)/;
const onlyZone = new RegExp(`^${zone}$`);
const zoneThenOther = new RegExp(`^(?<zone>${zone})[,;] (?<other>[^\\d\\n]*\\d.*)$`);

/** The clock time of the meeting with its zone, and the time elsewhere as detail. */
export function timeOf(meeting: Meeting): Finding | null {
  const match = time.exec(meeting.text);
  const groups = match?.indices?.groups;
  const span = groups?.['time'] ?? groups?.['opening'] ?? groups?.['lasting'] ?? groups?.['since'];
  if (!match || !span || tellsOfOther(meeting, match.index)) return null;
  const [from, to] = span;
  const { length, added, other } = zoneInBrackets(meeting.text.slice(to));
  const text = meeting.text.slice(from, to) + added;
  return findingAt(meeting, from, to - from + length, text, otherTime(other));
}

/**
 * What the brackets after a clock time say: "(local time)", "(2:10 a.m., Japan time)", one after
 * the other, or both in one. `length` counts the units that belong to the time before them, `added`
 * is their text, `other` is what may be the time elsewhere.
 */
function zoneInBrackets(following: string): { length: number; added: string; other: string } {
  const [bracket = '', inside = ''] = aside.exec(following) ?? [];
  if (onlyZone.test(inside)) {
    const [, other = ''] = aside.exec(following.slice(bracket.length)) ?? [];
    return { length: bracket.length, added: bracket, other };
  }
  const both = zoneThenOther.exec(inside)?.groups;
  if (both === undefined) return { length: 0, added: '', other: inside };
  return { length: 0, added: ` ${both['zone'] ?? ''}`, other: both['other'] ?? '' };
}

const anyClock = new RegExp(clock);
const anyZone = new RegExp(zone);

/** A time elsewhere names its zone; null for a bracket that does not. */
function otherTime(inside: string): string | null {
  return anyClock.test(inside) && anyZone.test(inside) ? inside.replace(/^at /, '') : null;
}
