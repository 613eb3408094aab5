/** What the shape of a line shows, whoever published it. */
import { countryNamed, japaneseCountryNamed } from '#core/facts/country-lookup';
import { listMarker } from '../list-markers';
import { eventWord } from './headline-words';
import { turn } from './line-words';

/** Punctuation that ends a sentence, perhaps inside a quotation mark or a bracket. */
const endsWithStop =
  /[.!?\u2026\u3002\uFF01\uFF1F\u0964\u061F][\u2019\u201D\u00BB"')\]\uFF09\u300D\u300F]*$/u;
const endsWithColon = /[:\uFF1A]$/;
/** "in the U.S.", "A.M.", "St.", "etc.": the stop belongs to the word. */
const endsInAbbreviation =
  /(?:(?:^|[^\p{L}])\p{L}\.|\b(?:St|Jr|Sr|No|Inc|Co|Ltd|Dr|etc|cf|Mr|Mrs))$/u;
const breakInside =
  /\p{Ll}{2}(?<!(?<!\p{L})(?:Hon|Prof|Gen|Sen|Rep|Gov|Amb|Col|Capt|Sgt|Rev|Eng|Mrs|Art|Ing|Lic|Arq|Sra|Dra|Dipl|Univ|prof|gen|st|mons|Mgr|Msgr))[.!?][\u201D\u2019"')]*\s+\p{Lu}|\u3002.|\u0964\s/u;
const japaneseSentence = /(?:ました|ます|でした|です|である|する|した|された)[\u3002\uFF09」]*$/u;

/** Korean officials end sentences in "-m", without a stop: 예정임, 논의함. The syllables are in rows of 28. */
function isKoreanNote(text: string): boolean {
  const last = (text.codePointAt(text.length - 1) ?? 0) - 0xac00;
  return last >= 0 && last < 11_172 && last % 28 === 16;
}

/** Longest title in UTF-16 units; anything longer is text. */
export const maxTitleLength = 300;

/**
 * Whether a line is running text: it ends like a sentence, contains the end of one, begins with a
 * number like a paragraph, or is too long for anything else.
 */
export function isRunningText(text: string): boolean {
  if (text.length > maxTitleLength || (isTurn(text) && !isHeadline(text))) return true;
  if (breakInside.test(text) && text.length > 60) return true;
  const words = text.split(/\s+/).length;
  if (endsWithColon.test(text)) return words > 5 || text.length > 60;
  if (japaneseSentence.test(text) || (words > 8 && isKoreanNote(text))) return true;
  if (/(?<!\p{L}\.)(?<!\p{L})(?:\p{L}\.){2,}$/u.test(text)) return false;
  if (!endsWithStop.test(text) || endsInAbbreviation.test(text.replace(/\.$/, ''))) return false;
  return words > 2 || text.includes('\u3002');
}

/** "MINISTRY: talks with two colleagues (release)": no sentence, though an abbreviation opens it. */
function isHeadline(text: string): boolean {
  return (
    /^(?:\p{Lu}\p{L}{0,2}\p{Lu}\p{L}{0,6} ?){1,3}: /u.test(text) &&
    text.length < 160 &&
    !/[.!?:…]["'”’»]?$/u.test(text)
  );
}

/** Running text, or a sentence and what follows it. */
export function isOfSentences(text: string): boolean {
  return isRunningText(text) || /\p{Ll}{2}[.!?][\u201D\u2019"')]*\s|\u3002|\u0964\s/u.test(text);
}

/** Longest title of two sentences, in UTF-16 units. */
const maxTwoSentences = 150;

/** Whose words a title gives: "Roe: We can do as we like at home". */
const quoted = /^\p{Lu}\p{Ll}[\p{L}’'-]{0,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}: \p{Lu}/u;

/** "Roe: We can do as we like at home. Abroad we must agree": it ends without a stop. */
function isTitleOfTwo(text: string): boolean {
  return (
    text.length <= maxTwoSentences &&
    (breakInside.test(text) || quoted.test(text)) &&
    !/(?:[.!?:)\]\u3002\uFF01\uFF1F\u0964\u061F]|(?<! )…)["'”’»]?$/u.test(text)
  );
}

/** Longest headline that ends with a stop, in UTF-16 units. */
const maxClosed = 160;
/** What joins the name of an event to those who took part in it. */
const ofWhom =
  /^(?:of|by|with|between|from|to|avec|du|de|des|d[’']\p{L}+|entre|par|sur|con|del|della|dei|mit|von|zwischen|des|zu[rm]?|med|met|van|z|ze|s|с|со|о|об|з|із|зі|про|между|між)$/iu;
const verbs =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|took|began|est|sont|a|ont|était|sera|s[’']est|es|son|fue|fueron|ha|han|será|è|sono|sarà|ist|sind|war|waren|wird|hat|haben|wurden?|состоял\p{L}*|прош[её]л\p{L}*|был[аио]?|відбу\p{L}*)(?!\p{L})/iu;

/**
 * "Entretien avec la Présidente du Pérou.": the name of an event and who took part, without a verb,
 * which a site ends with a stop.
 */
export function isClosedHeadline(text: string): boolean {
  if (text.length > maxClosed || !/[^.]\.$/.test(text) || breakInside.test(text)) return false;
  const [first = '', second = '', ...more] = text.split(' ');
  return more.length > 0 && eventWord.test(first) && ofWhom.test(second) && !verbs.test(text);
}

/** Running text that is no title of two sentences, or with a stop. */
export function readsAsText(text: string): boolean {
  return isRunningText(text) && !isTitleOfTwo(text) && !isClosedHeadline(text);
}

/** Whether a line is speech in a transcript, after a name or a letter. */
export function isTurn(text: string): boolean {
  const match = turn.exec(text.slice(0, 160));
  const name = match?.groups?.['name'];
  return match !== null && (name === undefined || !eventWord.test(name));
}

/** Whether a line begins like a numbered paragraph, a section or an item. */
export function opensWithMark(text: string): boolean {
  return listMarker(text) !== null || /^[IVX]{1,4}\. \S/.test(text);
}

/** Without brackets around the whole. */
export function unbracketed(text: string): string {
  return (
    /^[[(\uFF08\uFF3B【]([^[\]()\uFF08\uFF09\uFF3B\uFF3D【】]+)[\])\uFF09\uFF3D】]$/u
      .exec(text)?.[1]
      ?.trim() ?? text
  );
}

/** A country by itself, or two with a dash: the section of a site that a text is filed under. */
export function isCountryLine(text: string): boolean {
  if (text.length > 60) return false;
  const isCountry = (name: string) =>
    countryNamed(name) !== null || japaneseCountryNamed(name) !== null;
  return (
    isCountry(text) ||
    (/^[^-–]+[-–][^-–]+$/.test(text) && text.split(/[-–]/).every((each) => isCountry(each.trim())))
  );
}

/** Longest row of topics, in UTF-16 units, and least of them. */
const maxTopics = 120;
const leastTopics = 3;

/** "Peru, Chile, Sea, Fishing": topics that a text is filed under, at least half of them countries. */
function isTopicRow(text: string): boolean {
  if (text.length > maxTopics || eventWord.test(text)) return false;
  const parts = text.split(/[,;|/] ?/u).map((part) => part.trim());
  const countries = parts.filter((part) => isCountryLine(part)).length;
  return (
    parts.length >= leastTopics &&
    countries > 1 &&
    2 * countries >= parts.length &&
    parts.every((part) => /^\p{Lu}|^\p{Lo}/u.test(part) && part.split(' ').length <= 3)
  );
}

/** Countries and topics, and nothing else. */
export function isFiledUnder(text: string): boolean {
  return isCountryLine(text) || isTopicRow(text);
}

/** "Berlin, Germany": a place with the country that it is in. */
export function isPlaceLine(text: string): boolean {
  if (eventWord.test(text)) return false;
  // "Ottawa (Ontario)" as French has it.
  // "…, United States of America (USA)"
  const whole = text.includes(', ') ? text.replace(/ \([A-Z]{2,4}\)$/u, '') : text;
  const written = whole.replace(/^([^()]{2,40}) \(([^()]{2,30})\)$/u, '$1, $2');
  const [place = '', country = '', ...more] = written.split(/, ?/);
  if (more.length > 1 || !/^\p{Lu}[\p{L}\p{M}.’' -]{1,40}$/u.test(place) || / [-–—] /.test(place))
    return false;
  const last = more[0] ?? country;
  return (
    countryNamed(last) !== null ||
    /^(?:D\.?C\.?|N\.?Y\.?|New York|California|Maryland|Virginia|Texas|Florida|Delaware|England|Scotland|Northern Ireland|Wales|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Nova Scotia|New South Wales|Victoria|Queensland|Hawaii|Hawai.i|Alaska|Massachusetts|Illinois|Georgia|Pennsylvania|Colorado|Washington|Arizona|Nevada)$/.test(
      last,
    )
  );
}

const speakerOffice =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,5}?\p{Lu}[\p{L}\p{M}.’'-]*, (?:[\p{L}’'-]+ ){0,4}(?:Secretary|Minister|President|Spokesperson|Spokesman|Spokeswoman|Ambassador|Director|Chancellor|Commissioner|Premier|Representative|Administrator|Chair|Advisor|Adviser|Governor|Coordinator|Envoy)\b[\p{L}\p{M} ,&’'-]{0,90}$/u;

/** "Jane Roe, IAEA Office of Public Information": who wrote it, and where. */
const ofOffice =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,3}\p{Lu}[\p{L}\p{M}.’'-]*, (?:the )?(?:\p{Lu}{2,8} )?(?:\p{Lu}\p{Ll}+ ){0,2}(?:Office|Department|Division|Bureau|Section|Unit|Service) (?:of|for) [\p{L} ,&’'-]{3,70}$/u;

/** "Jane Roe, Secretary of State": whose words follow. */
export function isSpeakerLine(text: string): boolean {
  return text.length <= 140 && (speakerOffice.test(text) || ofOffice.test(text));
}

/** "The Hon Jane Roe MP", "Senator the Hon. Jane Roe", "Shri Ravi Rao": a person and nothing else. */
const person =
  /^(?:(?:[Tt]he |Rt\.? |Right |Senator |Dr\.? |Sir |Dame ){0,3}Hon(?:\.|ourable)?|Senator|Shri|Smt\.?|H\.? ?E\.?(?: Mr\.?| Ms\.?| Mrs\.?| Dr\.?)?|Rt\.? Hon\.?) \p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,4}(?:, (?:MP|MHA|KC|AM|AO|MSP|MS|TD)){0,3}$/u;

export function isPersonLine(text: string): boolean {
  return text.length <= 70 && person.test(text);
}

/** The same words, ignoring case, width and blanks. */
export function sameWords(one: string, other: string): boolean {
  return wordKey(one) === wordKey(other);
}

export function wordKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The length of a text in columns: a wide character takes, and says, as much as two. */
export function columnsOf(text: string): number {
  return text.length + (text.match(/[\u2E80-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0);
}

/** Longest of several words beside each other, in UTF-16 units. */
const maxLink = 70;

/**
 * "Jane Roe (Bay) Share this | Link to this | Source": bars or gaps between words of no event. With
 * a bar at its end it is a row of a table.
 */
export function isRowOfLinks(text: string): boolean {
  const parts = text.split(/ [|｜] | {2,}/);
  const areShort =
    parts.length > 2 &&
    !/[^|｜]\s[|｜]$/u.test(text) &&
    parts.every((part) => part.length <= maxLink);
  return areShort && !isRunningText(text) && !eventWord.test(text);
}
