import { countryOfOffice, formalCountryAtStart } from './country-lookup';
import { findingAt, type Finding } from './finding';
import type { Meeting } from './meeting';
import { officeAfter } from './office';
import { fields, ofHouse, portfolio } from './portfolios';
import { personName } from './person-name';
import type { Passage } from '#core/text/passage';

export interface Person {
  readonly finding: Finding;
  /** The country of the office: its name for the box and where it is; null when not stated. */
  readonly country: { readonly name: string; readonly passage: Passage } | null;
}

const title =
  "H\\. ?E\\.|His Excellency|Her Excellency|(?:[Tt]he )?Honou?rable|[Tt]he (?:Rt\\.?|Right) Hon(?:\\.|ou?rable)?|[Tt]he Hon\\.?|Rt\\.? Hon\\.?|Hon\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Prof\\.?|Professor|Sir|Dame|Senator|(?:His|Her) (?:Royal )?Highness|\\(?HRH\\)?|Sheikh|Gen\\.|General|Eng\\.|Shri|Smt\\.?|Shrimati|Dato[’']?|Datuk|Datin|Tan Sri|Tun|Pehin|Lt\\.?|Col\\.|Capt\\.|Adm\\.|Brig\\.|Maj\\.";
const particle =
  '(?:de|da|do|dos|das|di|del|della|van|von|der|den|bin|ibn|bint|al|el|la|le|du|af|ter|y)';
const nameWord = String.raw`(?!(?:Prime|Foreign|President|Minister|Secretary|Chancellor|Senator|Sir|Dame|Lord|Mrs?|Ms|Dr|Jr|Sr|His|Her|Royal|Highness|Majesty|Excellency)\b)\p{Lu}[\p{L}\p{M}\u2019'-]*(?:(?<=\b\p{Lu})\.)?`;
/** "K.Abdrakhmanov", "E.D. Ncube", but no "U.S. Embassy" */
const initialled = String.raw`(?:\p{Lu}\.){1,3}(?:(?<!U\.[KNS]\.|E\.U\.) )?\p{Lu}[\p{L}\p{M}\u2019'-]+`;
const fullName = String.raw`(?:${initialled}|${nameWord}(?: (?:${particle} ){0,3}${nameWord}){1,5}(?:,? (?:Jr|Sr)\.)?)`;

const honoured = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${title}) ?){1,6} (?<name>${fullName})`,
  'dgu',
);
const officeFirst = new RegExp(
  String.raw`(?<!\p{L})(?<office>(?:Vice[ -]|Deputy )?(?:President|Prime Minister|Foreign Minister|Minister (?:of|for) Foreign Affairs|Foreign Secretary|Chancellor|Premier|King|Queen|Sultan|Emir|Secretary of State|Ambassador|High Commissioner|Consul[ -]General|(?:Vice |State )?Minister|Secretary-General|State Secretary)) (?<name>${fullName}) of (?:the )?`,
  'dgu',
);
/** "Bayport Mayor Jane Roe": the place before it is one of few that an office has. */
const ofPlace =
  '(?:(?!(?:Today|Yesterday|Earlier|Later|Also|Then|When|While|After|Before|The|On|In|At|As|And|But|Here|With|Vice|Deputy) )\\p{Lu}\\p{Ll}+ )?(?:Vice |Deputy )?(?:Mayor|Governor|Party Secretary)';
/** "Bayland’s", "Saudi", "South Korean" before an office. */
const ofCountry = String.raw`(?:South |North |New )?\p{Lu}\p{Ll}+(?:ese|ish|an|ch|ek|i|ic|ak|iss|ine|gyz|[\u2019']s)|UK|U\.K\.|U\.?S\.?|EU|UN`;
/** Of two offices of one person, "High Representative/Vice-President", the one before the stroke. */
const first =
  '(?:High Representative|(?:Deputy |Vice[ -])?(?:Prime Minister|President)|(?:Foreign )?Minister|State Councilor)';
/**
 * "UK Foreign Secretary Jane Roe", "the US Secretary of State, Jane Roe,": no country follows, so
 * the office stays as published.
 */
const officeBefore = new RegExp(
  String.raw`(?<!\p{L})(?<office>(?:(?:${ofCountry}) )?(?:${first}/)?(?:(?:First|Parliamentary|Deputy|Vice|Acting|Assistant|State|Chief|Federal|Interim)[ -]){0,2}(?:President(?:-elect)?|Prime Minister|Premier|Chancellor|Foreign (?:Minister|Secretary)|(?:Minister|Secretary) (?:of|for) ${fields}|Director General|Director-General|(?:External|Foreign) Affairs (?:Minister|Secretary)|Defen[cs]e (?:Minister|Secretary)|(?:Under |Assistant )?Secretary of (?:State|Defense)(?: for (?:${fields}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} Affairs))?|National Security Advis[eo]r|Secretary-General|High Representative|Secretary General|State Councilor|Minister(?: of State)?|Deputy Minister|(?:State )?Secretary of the Ministry of ${fields}|State Secretary|(?:Permanent|Deputy|Under|Assistant) Secretary|Permanent Representative|High Commissioner|Ambassador|Chargé d.Affaires|Consul[ -]General|${ofHouse}|Speaker|Under-?[Ss]ecretary|Special (?:Envoy|Representative)|Under[- ]Secretary[- ]General|${ofPlace}))(?: |(?<apart>, ))(?:(?:${title}) ?){0,3}(?<name>${fullName})(?![\p{L}\u2019'-]| (?:of (?:the )?)?\p{Lu})`,
  'dgu',
);
/** "the British prime minister, Jane Roe,", as newspapers write it. */
const officeInSmall = new RegExp(
  String.raw`(?<!\p{L})(?<office>(?:(?:${ofCountry}) )?(?:(?:deputy|vice|acting) )?(?:prime minister|president|foreign (?:minister|secretary)|chancellor|premier|secretary of state|defen[cs]e (?:minister|secretary)|secretary general|ambassador)), (?<name>${fullName})(?![\p{L}\u2019'-])`,
  'dgu',
);
/** "Mayor Jane Roe of St. Ann, Bayland" */
const officeOfPlace = new RegExp(
  String.raw`(?<!\p{L})(?<office>(?:Vice |Deputy )?(?:Mayor|Governor)) (?<name>${fullName}) of (?:the )?(?<of>(?:St\. )?\p{Lu}[\p{L}\u2019'-]+(?: \p{Lu}[\p{L}\u2019'-]+){0,2}(?:, \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?)`,
  'dgu',
);
/** "the President of the United States, Donald Trump", "Minister for Foreign Affairs of Japan Taro Mori" */
const officeOfBody = new RegExp(
  String.raw`(?<!\p{L})(?<office>(?:Deputy |Vice |Federal )?(?:President|Prime Minister|Premier|Chancellor|Foreign (?:Minister|Secretary)|Minister (?:of|for) Foreign Affairs|Secretary of State|King|Queen|Secretary[- ]General|Director[- ]General|High Representative|High Commissioner|Ambassador(?:[ -][Dd]esignate| Extraordinary(?: and Plenipotentiary)?)?|Consul[ -]General|Chargé d.Affaires|(?:State |Permanent )?(?:Minister|Secretary) (?:of|for) ${portfolio})) of (?:the )?`,
  'dgu',
);
/** "spoke with Jane Roe, Peru’s Minister for Trade": no more than a name, and an office behind it. */
const introduced = new RegExp(
  String.raw`(?:\b(?:with|met|by|received|welcomed|hosted) |^(?:On [^,]{3,30}, )?)(?!(?:${title}|On|In|At|Today|Yesterday|This|Last|Earlier|Later|During|After|Before) )(?<name>${fullName})(?=, (?:the )?(?:\p{Lu}|mayor|governor|ambassador|minister|president|secretary))`,
  'dgu',
);
const bodyAtStart =
  /^(?:European (?:Council|Commission|Parliament|Union)|ASEAN|NATO|United Nations|OECD|OSCE|IAEA|African Union|Arab League|League of Arab States|UNESCO|UNICEF|UNDP|WTO|WHO|FAO|ILO|IMO|OPCW|OIC|ECOWAS|CARICOM|SADC|OAS|Council of Europe)\b/;
const nameAfter = new RegExp(
  String.raw`^(?<joint>,? (?:the )?(?:(?:${title}) ?){0,4})(?<name>${fullName})(?![\p{L}\u2019'-]| (?:of (?:the )?)?\p{Lu})`,
  'u',
);
/** Words before a name that show its bearer is not one of those who met. */
const notPresent =
  /\b(?:late|former|then|behalf of|invitation of|invited by|succes(?:sor|sion) (?:to|of)|predecessor,?|(?:message|letter|condolences?) (?:from|to|of)|(?:passing|funeral|memory|envoy|representative|spouse|wife|husband|advis[eo]r) (?:of|to))\s+$/;
/** What was done to a person, or said about one, in the same clause. */
const spokenOf =
  /\b(?:execution|killing|killed|death|died|assassinat\p{L}+|murder\p{L}*|arrest\p{L}*|detention|detained|trial|sentenc\p{L}+|imprison\p{L}+|release|resignation|election|appointment|inauguration|government|regime|polic(?:y|ies)|threats?|attacks?|attempt|actions?|decision|proposal|remarks?|comments?|statements?|speech|role|case|fate|whereabouts|poisoning|supporters?|forces|loyal)\b[^,;]{0,70}\b(?:of|by|on|against|from|for|to)\s+(?:the )?$/iu;
/** Who will be met has not been met. */
const toCome =
  /\b(?:upcoming|forthcoming|planned|future|next|coming) (?:\p{L}+ ){0,2}(?:meetings?|talks?|calls?|visits?|summits?)\b[^,;]*$/iu;
/** A name after these is only talked about, unless a word for the meeting leads to it. */
const about =
  /\b(?:of|from|to|against|for|about|on|over|regarding|concerning|under|like|than)\s+(?:the )?$/;
const ledByMeeting =
  /\b(?:meetings?|talks?|calls?|called|visits?|visited|visit|paid|courtesy|conversations?|spoke|speak|lunch(?:eon)?|dinner|breakfast|discussions?|consultations?|presence|attendance|participation|hosted|hosting|welcome|welcomed|receiv\p{L}+|presented|held|chaired)\b[^,;]{0,60}$/iu;

/** In reading order. The name is the finding's text, office and country its detail. */
export function personsOf(meeting: Meeting): Person[] {
  const found = [
    ...honouredPersons(meeting),
    ...officeFirstPersons(meeting),
    ...officeOfPlacePersons(meeting),
    ...officeBeforePersons(meeting),
    ...officeOfBodyPersons(meeting),
    ...officeInSmallPersons(meeting),
    ...introducedPersons(meeting),
  ];
  const start = ({ finding }: Person) => finding.passage?.start ?? 0;
  found.sort((a, b) => start(a) - start(b));
  // The same name found in two forms: keep the one that says more about the office.
  const said = ({ finding }: Person) => finding.detail?.length ?? 0;
  return found.filter(
    (person) =>
      !found.some(
        (other) => start(other) === start(person) && other !== person && said(other) > said(person),
      ),
  );
}

function opensWithPerson(words: string): boolean {
  return [...words.matchAll(officeBefore)].some(
    ({ index, groups }) => index === 0 && groups?.['apart'] === undefined,
  );
}

function honouredPersons(meeting: Meeting): Person[] {
  return personsWithOfficeAfter(meeting, honoured);
}

function introducedPersons(meeting: Meeting): Person[] {
  return personsWithOfficeAfter(meeting, introduced).filter(
    ({ finding }) => finding.detail !== undefined && finding.detail !== null,
  );
}

function personsWithOfficeAfter(meeting: Meeting, pattern: RegExp): Person[] {
  return [...meeting.text.matchAll(pattern)].flatMap((match): Person[] => {
    const [from, to] = match.indices?.groups?.['name'] ?? [];
    if (from === undefined || to === undefined || isAbsent(meeting, match)) return [];
    const after = officeAfter(meeting.text, to);
    // "Senator Jane Roe, Secretary of State Max Iron": the office is that of the next.
    const office = after && !opensWithPerson(after.text) ? after : null;
    const finding = findingAt(
      meeting,
      from,
      to - from,
      personName(meeting.text.slice(from, to)),
      office?.text ?? null,
    );
    // A town is not who speaks for its country.
    const isOfTown = /^(?:Vice |Deputy )?(?:Mayor|Governor)/i.test(office?.text ?? '');
    const country = office && !isOfTown ? countryOfOffice(office.text) : null;
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
    const rest = meeting.text.slice(after);
    const country = formalCountryAtStart(rest);
    const length = country?.length ?? bodyAtStart.exec(rest)?.[0].length ?? 0;
    if (from === undefined || to === undefined || length === 0) return [];
    if (isAbsent(meeting, match)) return [];
    const name = meeting.text.slice(from, to);
    const start = meeting.start + after;
    const office = `${match.groups?.['office'] ?? ''} ${meeting.text.slice(to, after + length).trim()}`;
    return [
      {
        finding: findingAt(meeting, from, to - from, personName(name), office),
        country: country && { name: country.name, passage: { start, end: start + length } },
      },
    ];
  });
}

function officeOfPlacePersons(meeting: Meeting): Person[] {
  return personsWithOffice(meeting, officeOfPlace, ({ groups }) => {
    return `${groups?.['office'] ?? ''} of ${groups?.['of'] ?? ''}`;
  });
}

/** "On 5 May, ", "Today, the " */
const opensWithDay =
  /^(?:On|In|At|Today|Yesterday|This|Last|Earlier|Later|During)\b[^,]{0,60}(?:, [12]\d{3})?, (?:the )?$/u;
/** " to Bayland", " in Port Ann, USA": where one is who represents a country. */
const posted =
  /^ (?:to|in) (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:of )?\p{Lu}[\p{L}’'-]+){0,3}(?:, (?:USA|UK|\p{Lu}\p{Ll}+)(?=,))?/u;

/** Where somebody is posted. A country ends with its name: " to Bayland Jane Roe". */
function postOf(rest: string): string {
  const [, to = ''] = /^( to (?:the )?)\p{Lu}/u.exec(rest) ?? [];
  const country = to === '' ? null : formalCountryAtStart(rest.slice(to.length));
  if (country) return rest.slice(0, to.length + country.length);
  return posted.exec(rest)?.[0] ?? '';
}

function officeOfBodyPersons(meeting: Meeting): Person[] {
  return [...meeting.text.matchAll(officeOfBody)].flatMap((match): Person[] => {
    const from = match.index + match[0].length;
    const rest = meeting.text.slice(from);
    const country = formalCountryAtStart(rest);
    const named = country?.length ?? bodyAtStart.exec(rest)?.[0].length ?? 0;
    const isPosted = /^(?:Ambassador|High Commissioner|Consul|Chargé)/.test(match[0]);
    const post = isPosted && named > 0 ? postOf(rest.slice(named)) : '';
    const length = named + post.length;
    const after = nameAfter.exec(rest.slice(length, length + 160))?.groups;
    // "Roe, President of Peru United": another name, whose office this is, comes before it.
    const before = meeting.text.slice(0, match.index);
    const isOfOther = /\p{L}, (?:the )?$/u.test(before) && !opensWithDay.test(before);
    if (isOfOther && !(after?.['joint'] ?? '').includes(',')) return [];
    if (length === 0 || !after || isAbsent(meeting, match)) return [];
    const name = after['name'] ?? '';
    const at = from + length + (after['joint'] ?? '').length;
    const office = meeting.text.slice(match.index, from + length);
    const start = meeting.start + from;
    return [
      {
        finding: findingAt(meeting, at, name.length, personName(name), office),
        country: country && { name: country.name, passage: { start, end: start + named } },
      },
    ];
  });
}

function officeBeforePersons(meeting: Meeting): Person[] {
  return personsWithOffice(meeting, officeBefore, ({ index, groups, indices }) => {
    const to = indices?.groups?.['name']?.[1] ?? 0;
    const isElse = groups?.['apart'] !== undefined && !isSetOff(meeting.text, index, to);
    return isElse ? null : (groups?.['office'] ?? null);
  });
}

function officeInSmallPersons(meeting: Meeting): Person[] {
  return personsWithOffice(meeting, officeInSmall, ({ index, groups, indices }) =>
    isSetOff(meeting.text, index, indices?.groups?.['name']?.[1] ?? 0)
      ? (groups?.['office'] ?? null)
      : null,
  );
}

/** The names that a pattern finds, each with its office; one without is left out. */
function personsWithOffice(
  meeting: Meeting,
  pattern: RegExp,
  officeOf: (match: RegExpExecArray) => string | null,
): Person[] {
  return [...meeting.text.matchAll(pattern)].flatMap((match): Person[] => {
    const [from, to] = match.indices?.groups?.['name'] ?? [];
    if (from === undefined || to === undefined || isAbsent(meeting, match)) return [];
    const office = officeOf(match);
    if (office === null) return [];
    const name = personName(meeting.text.slice(from, to));
    return [{ finding: findingAt(meeting, from, to - from, name, office), country: null }];
  });
}

const didSo = /^ (?:called|met|spoke|held|received|visited|paid|hosted|welcomed|had)\b/;

/**
 * "the Secretary of State, Jane Roe, …": only a name set off on both sides is of the office before
 * it. "Adam Smith, President, Smith International" is something else.
 */
function isSetOff(text: string, from: number, to: number): boolean {
  // At the very beginning the second comma is left out as well: "The Minister, Jane Roe met …".
  const before = text.slice(0, from);
  if (/^(?:[Tt]he )?$/.test(before) && didSo.test(text.slice(to))) return true;
  return (
    /(?:^|\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Oo]ur) )(?:\p{Lu}[\p{L}.]+ ){0,2}$/u.test(
      before,
    ) && /^(?:,|\.?$)/.test(text.slice(to))
  );
}

/**
 * Mentioned, but not as somebody who met: shown by the words before, or by a possessive ("Mr. X's
 * visit").
 */
function isAbsent(meeting: Meeting, match: RegExpExecArray): boolean {
  const before = meeting.text.slice(Math.max(0, match.index - 110), match.index);
  const after = match.index + match[0].length;
  if (/[\u2019']s$/.test(match.groups?.['name'] ?? '')) return true;
  if (/^[\u2019']s?\b/.test(meeting.text.slice(after))) return true;
  if (notPresent.test(before) || spokenOf.test(before) || toCome.test(before)) return true;
  return about.test(before) && !ledByMeeting.test(before);
}
