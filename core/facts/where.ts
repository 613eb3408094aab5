import { countryAtStart, countryNamed } from './country-lookup';
import { findingAt, type Finding } from './finding';
import { tellsOfOther, type Meeting } from './meeting';

const part = String.raw`\p{Lu}[\p{L}\p{M}\u2019'.-]*`;
const joint = '(?: (?:of|and|de|del|do|la|el|al|upon))?(?: the)?';
const place = String.raw`(?:the )?(?<place>${part}(?:${joint} ${part}){0,6})`;
const occasion =
  '[Mm]eetings?|[Tt]alks?|[Ll]unch|[Ll]uncheon|[Dd]inner|[Bb]reakfast|[Ss]ummit|[Cc]onsultations|[Dd]iscussions';

const visit = new RegExp(String.raw`\b(?:visiting|on an? (?:\p{Ll}+ )?visit to) ${place}`, 'dgu');
/**
 * "in …" is the meeting place only beside the verb or set off by commas; otherwise it is a topic.
 */
const besideVerb = [
  String.raw`(?<=\b(?:held|had|hosted|conducted|convened) [^,;]{0,60}\b(?:${occasion}) )in `,
  String.raw`(?<=\b(?:met|(?:was|were) held) )in `,
  String.raw`(?<=\b(?:met|held (?:a )?(?:meeting|talks) with) [^;:()]{0,160}(?:today|yesterday|on \p{Lu}\p{Ll}+day(?: (?:morning|afternoon|evening))?) )in `,
  String.raw`(?<=\b(?:met|hosted|held) [^;:()]{0,240}\bon \d{1,2} \p{Lu}\p{Ll}{2,8}(?: \d{4})? )in `,
  String.raw`(?<=\b(?:met|held) [^;:()]{0,200} (?<!\p{Ll}(?:ed|ld|en|ng|ce) ))in (?=\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)? on (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}))`,
  String.raw`(?<=\b(?:met|held) [^;:()]{0,160})on (?=(?:\p{Lu}[\p{L}’-]+ ){1,2}Island\b)`,
  String.raw`(?<=\bmet )on \d{1,2} \p{Lu}\p{Ll}{2,8} in `,
  String.raw`(?<=\bheld [^;:()]{0,400}, at the [^,;()]{3,60} )in (?=\p{Lu}\p{L}+\.$)`,
  String.raw`(?<=\bheld (?:a )?(?:meeting|talks) with [^,;:()]{1,120} )in (?=\p{Lu}[^,]{1,40}, \p{Lu}[^,]{1,40},)`,
  String.raw`(?<=\bmet [^.;:()]{0,40}on the (?:sidelines|margins) of [^,.;:()]{1,80} )in (?=\p{Lu}[^,]{1,30}, [^,]{1,30}, with)`,
  String.raw`(?<=, )in (?=[^,]{1,60}(?:,|\.$|$| on | during ))`,
  String.raw`^In (?=[^,]{1,60}(?:,| on ))`,
];
const inPlace = new RegExp(`(?:${besideVerb.join('|')})${place}`, 'dgu');

/** "met … at Downing Street": a house, where the sentence says that it was done there. */
const house =
  'Street|House|Palace|Office|Residence|Headquarters|Castle|Hotel|Chancellery|Kantei|Kremlin|Chequers|Embassy|Lodge|Mansion|Villa';
const atHouse = new RegExp(
  String.raw`(?<=\b(?:met|held|hosted|received|welcomed) [^.;:()]{0,200} |\b(?:met|held|hosted|received) )at (?:the )?(?<place>(?:${part} ){0,4}(?:${house})\b)(?! (?:of|in|and) )`,
  'dgu',
);

/** "of visiting Paris" and "will be visiting" are not about today. */
const notNow = /\b(?:of|by|on|be|of the)\s+$/;
/** Persons, occasions, months, languages and parts of the world: not where a meeting takes place. */
const notAPlace =
  /\b(?:President|Prime|Minister|Foreign|Secretary|Chancellor|Premier|King|Queen|Mr|Ms|Mrs|Dr|H\.E|Summit|Assembly|Conference|Meeting|Forum|Session|G7|G20|Africa|Asia|Europe|America$|Pacific|Middle East|January|February|March|April|May|June|July|August|September|October|November|December|English|French|Person|Order|Response|Addition)\b|[\u2019']s\b/;

/** A leader's house is named after the office. */
const office =
  /^(?:Prime Minister|President|Chancellor)[\u2019']s (?:Office|Official Residence|Residence)$/;

interface Place {
  readonly finding: Finding;
  readonly isCountry: boolean;
}

/**
 * Where the meeting was: the place of "held in …", else the one place a leader was visiting. Null
 * for two places that do not match, or a meeting by telephone.
 */
export function placeOf(meeting: Meeting): Finding | null {
  if (meeting.remote) return null;
  const visited = places(meeting, visit);
  const stated = onlyOne(places(meeting, inPlace)) ?? onlyOne(places(meeting, atHouse));
  if (stated === null) return onlyOne(visited)?.finding ?? null;
  if (stated === undefined) return null;
  const fits = ({ finding, isCountry }: Place) =>
    isCountry || finding.text.includes(stated.finding.text);
  return visited.every(fits) ? stated.finding : null;
}

/** Null for no place at all, undefined for several different ones. */
function onlyOne(found: readonly Place[]): Place | null | undefined {
  const [first] = found;
  if (first === undefined) return null;
  return found.every(({ finding }) => finding.text === first.finding.text) ? first : undefined;
}

function places(meeting: Meeting, pattern: RegExp): Place[] {
  return [...meeting.text.matchAll(pattern)].flatMap((match): Place[] => {
    const from = match.indices?.groups?.['place']?.[0];
    const words = withoutStop(match.groups?.['place'] ?? '');
    if (from === undefined || tellsOfOther(meeting, match.index)) return [];
    if (notNow.test(meeting.text.slice(0, match.index))) return [];
    const country = countryNamed(words);
    const isElse = notAPlace.test(words) && !office.test(words);
    if (country === null && (isElse || words.includes(' and '))) return [];
    if (country !== null) {
      return [{ finding: findingAt(meeting, from, words.length, country), isCountry: true }];
    }
    const length = words.length + countryAfter(meeting.text.slice(from + words.length));
    const text = meeting.text.slice(from, from + length);
    return [{ finding: findingAt(meeting, from, length, text), isCountry: false }];
  });
}

/** UTF-16 units of ", Canada", " (Germany)" or " in the United States" after a place, or 0. */
function countryAfter(following: string): number {
  const joint = /^(?:, | \(| in )(?:the )?/.exec(following)?.[0];
  if (joint === undefined) return 0;
  const country = countryAtStart(following.slice(joint.length));
  if (country === null) return 0;
  const end = joint.length + country.length;
  if (!joint.includes('(')) return end;
  return following[end] === ')' ? end + 1 : 0;
}

/** The sentence's full stop is not part of the place, unless it ends initials: "Washington D.C." */
function withoutStop(words: string): string {
  return /(?<!\p{Lu}\.)(?:\p{Lu}\.){2,}$/u.test(words) ? words : words.replace(/\.$/, '');
}
