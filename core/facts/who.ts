import { countryAtStart, countryOfOffice } from './country-lookup';
import { findingAt, type Finding } from './finding';
import type { Meeting } from './meeting';
import { officeAfter } from './office';
import { personName } from './person-name';
import type { Passage } from '#core/text/passage';

export interface Person {
  readonly finding: Finding;
  /** The country of the office: its name for the box and where it is; null when none is said. */
  readonly country: { readonly name: string; readonly passage: Passage } | null;
}

const title =
  'H\\. ?E\\.|His Excellency|Her Excellency|[Tt]he Honou?rable|[Tt]he (?:Rt\\.?|Right) Hon(?:\\.|ou?rable)?|[Tt]he Hon\\.|Rt\\.? Hon\\.?|Hon\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Prof\\.?|Professor|Sir|Dame|Senator|(?:His|Her) (?:Royal )?Highness|Sheikh|Gen\\.|General|Eng\\.';
const particle =
  '(?:de|da|do|dos|das|di|del|della|van|von|der|den|bin|ibn|bint|al|el|la|le|du|af|ter|y)';
const nameWord = String.raw`(?!(?:Prime|Foreign|President|Minister|Secretary|Chancellor|Jr|Sr)\b)\p{Lu}[\p{L}\p{M}\u2019'-]*(?:(?<=\b\p{Lu})\.)?`;
const fullName = String.raw`${nameWord}(?: (?:${particle} )*${nameWord}){1,5}(?:,? (?:Jr|Sr)\.)?`;

const honoured = new RegExp(String.raw`(?<!\p{L})(?:(?:${title}) ?)+ (?<name>${fullName})`, 'dgu');
const officeFirst = new RegExp(
  String.raw`(?<!\p{L})(?<office>(?:Vice[ -]|Deputy )?(?:President|Prime Minister|Foreign Minister|Chancellor|Premier)) (?<name>${fullName}) of (?:the )?`,
  'dgu',
);
/** Words before a name that make its bearer somebody else than who met. */
const notPresent =
  /\b(?:late|former|behalf of|invitation of|invited by|succes(?:sor|sion) (?:to|of)|predecessor,?|(?:message|letter|condolences?) (?:from|to|of)|(?:passing|funeral|memory|envoy|representative|spouse|wife|husband) of|advis[eo]r to)\s+$/;

/** In reading order. The name is the finding's text, office and country its detail. */
export function personsOf(meeting: Meeting): Person[] {
  const found = [...honouredPersons(meeting), ...officeFirstPersons(meeting)];
  const start = ({ finding }: Person) => finding.passage?.start ?? 0;
  return found.sort((a, b) => start(a) - start(b));
}

function honouredPersons(meeting: Meeting): Person[] {
  return [...meeting.text.matchAll(honoured)].flatMap((match): Person[] => {
    const [from, to] = match.indices?.groups?.['name'] ?? [];
    if (from === undefined || to === undefined || isAbsent(meeting, match)) return [];
    const office = officeAfter(meeting.text, to);
    const finding = findingAt(
      meeting,
      from,
      to - from,
      personName(meeting.text.slice(from, to)),
      office?.text ?? null,
    );
    const country = office && countryOfOffice(office.text);
    if (!office || !country) return [{ finding, country: null }];
    const start = meeting.start + office.start + country.start;
    const end = meeting.start + office.start + office.text.length;
    return [{ finding, country: { name: country.name, passage: { start, end } } }];
  });
}

function officeFirstPersons(meeting: Meeting): Person[] {
  return [...meeting.text.matchAll(officeFirst)].flatMap((match): Person[] => {
    const [from, to] = match.indices?.groups?.['name'] ?? [];
    const after = match.index + match[0].length;
    const country = countryAtStart(meeting.text.slice(after));
    if (from === undefined || to === undefined || country === null) return [];
    if (isAbsent(meeting, match)) return [];
    const name = meeting.text.slice(from, to);
    const start = meeting.start + after;
    const office = `${match.groups?.['office'] ?? ''} ${meeting.text.slice(to, after + country.length).trim()}`;
    return [
      {
        finding: findingAt(meeting, from, to - from, personName(name), office),
        country: { name: country.name, passage: { start, end: start + country.length } },
      },
    ];
  });
}

/** Named, but not as somebody who met: by the words before, or by a possessive ("Mr. X's visit"). */
function isAbsent(meeting: Meeting, match: RegExpExecArray): boolean {
  const before = meeting.text.slice(Math.max(0, match.index - 40), match.index);
  return notPresent.test(before) || /[\u2019']s$/.test(match.groups?.['name'] ?? '');
}
