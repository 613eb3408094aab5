/**
 * The possible roles of a line around the title, with the evidence for each. Every line is judged
 * alone here; which of them is the title is decided over the whole head in head.ts.
 */
import { isListMark, listMarker } from '../list-markers';
import { dateLineOf, isVagueDateLine, dayAndRemark } from './date-line';
import { issuerInMenu, issuerNamed, issuerOfWords, officeNamed, type IssuingBody } from './issuer';
import type { Office } from './issuers';
import { eventWord } from './headline-words';
import {
  agency,
  archiveLabel,
  isPath,
  attribution,
  byline,
  labelledByline,
  spokenTurn,
  clockLine,
  dateLabel,
  giver,
  greeting,
  labelledLine,
  publisherLabel,
  releaseLine,
  sectionLine,
  topicLine,
  withAddress,
} from './line-words';
import { isOfPage } from './page-words';
import { arePhrases } from './word-forms';
import {
  isFiledUnder,
  isPersonLine,
  isPlaceLine,
  isRowOfLinks,
  isSpeakerLine,
  unbracketed,
} from './line-shape';
import { issuerOfSiteLine } from './site-issuer';
import { isTranslationMark } from './translation-mark';

export type HeadRole = 'date' | 'status' | 'body' | 'place' | 'release' | 'section';

/** The role of a line that says one thing and nothing else. */
export interface Said {
  readonly role: HeadRole;
  readonly why: string;
  /** For a date line: the day, and whether it is that of a later change. */
  readonly date?: string;
  readonly isLater?: boolean;
  /** What is beside it is not known: another one is that of the text. */
  readonly isUnsure?: boolean;
  readonly body?: string;
  /** For an issuer that it may belong to: other words must identify it. */
  readonly office?: Office;
  readonly place?: string | null;
  /** For a section: not part of the text wherever it is. */
  readonly isChrome?: boolean;
}

/** Why a line is not part of the text: it says whose words follow. */
export const speakerLine = 'a person and an office';

/** What a page says about itself, to compare lines with. */
export interface PageSays {
  /** Titles from each of the ways a page can state one, without the site's name. */
  readonly titles: readonly string[];
  readonly site: string | null;
  /** The issuer, by what the page says of itself and around its text. */
  readonly issuer?: string | null;
}

/** Longest line of a head, in UTF-16 units. */
const maxHeadLine = 180;
/** "| Published on:" beside which something else stood. */
const loneBars = /^[|｜]|[|｜]$/gu;
/** "…, posted at 19:36 CET" */
const clockBeside =
  /,? (?:posted |published |issued )?(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu;

/**
 * The role of a line in a head; null for anything that may be a title or text.
 *
 * @param language BCP 47, for dates that only a language can settle.
 */
export function headRoleOf(line: string, language: string): Said | null {
  const text = line.replace(loneBars, '').trim();
  if (/^.{4,30}[:\uFF1A]/.test(text) && labelledLine.test(text)) return saidByLabel(text);
  if (text.length > maxHeadLine) return null;
  return saidBy(text, language) ?? saidByParts(text, language) ?? saidBehindMark(text, language);
}

/** "Contact: The White House, …" also names the issuer. */
function saidByLabel(text: string): Said {
  const [first = ''] = text.replace(/^[^:\uFF1A]+[:\uFF1A] ?/u, '').split(',');
  const body = issuerNamed(first);
  const said = release('a label and what is said under it');
  return body === null ? said : { ...said, body: body.name };
}

/**
 * Menus and dates of a page are lists too: "• English", "3. Press Releases", "• Date: 5 May 2023".
 */
function saidBehindMark(text: string, language: string): Said | null {
  const mark = text.length <= 140 ? listMarker(text) : null;
  if (mark === null) return null;
  const isSpeaker = isListMark(mark) && isSpeakerLine(mark.rest);
  return isSpeaker ? release(speakerLine) : saidBy(mark.rest, language);
}

const release = (why: string): Said => ({ role: 'release', why });
const section = (why: string, isChrome = true): Said => ({ role: 'section', why, isChrome });
const bodySaid = ({ name, place }: IssuingBody): Said => {
  return { role: 'body', why: 'the name of a body', body: name, place };
};

/** What a line says by itself: the first form that it matches. */
function saidBy(text: string, language: string): Said | null {
  if (isTranslationMark(text)) return { role: 'status', why: 'a translation mark' };
  if (attribution.test(text)) {
    const by = issuerAttributed(text);
    return { ...release('who gives it out'), ...(by && { body: by.name }) };
  }
  const date = dateLineOf(text, language) ?? dayAndRemark(text, language);
  if (date) {
    return {
      role: 'date',
      why: 'a date and nothing else',
      date: date.iso,
      isLater: date.isLater,
      place: date.place,
      ...(date.by === null ? {} : { body: date.by }),
    };
  }
  if (isVagueDateLine(text)) return { role: 'date', why: 'a day, but not which' };
  const office = officeNamed(text);
  if (office) return { role: 'body', why: 'an office of a body', office };
  const body = issuerNamed(text) ?? bodyBeforeSections(text);
  if (body) return bodySaid(body);
  const archived = archiveLabel.exec(text)?.groups?.['value'];
  if (archived !== undefined)
    return saidBy(archived.trim(), language) ?? release('what an archive says of it');
  const bare = unbracketed(text);
  const labelled = saidOfLabel(bare) ?? saidOfGiver(bare);
  if (labelled) return labelled;
  const isSection = isSectionLine(bare);
  const greeted = issuerGreeted(text, isSection);
  if (greeted) return { role: 'section', why: 'the site of a body', body: greeted.name };
  if (text.length > 120) return null;
  if (
    releaseLine.test(bare) ||
    isByline(text) ||
    (text.length <= 24 && agency.test(text) && !eventWord.test(text))
  )
    return release('how or by whom it was given out');
  if (isBareLabel(bare)) return release('a label without its value');
  if (isOfPage(bare) || isPath(text)) return section('what a page says around its text');
  if (isRowOfLinks(bare)) return section('several short words in a row');
  if (isSection) return section('a part of a site', !topicLine.test(bare));
  if (isFiledUnder(bare)) return section('a country that it is filed under', false);
  if (/^[\w-]{2,30}(?:\.[\w-]{2,20}){1,4}$/.test(bare)) return section('the address of a site');
  const [beside = ''] = bare.split(clockBeside);
  const place = isPlaceLine(beside) ? beside : null;
  if (clockLine.test(bare) || place !== null)
    return { role: 'place', why: 'a place or a time of the day', place };
  return null;
}

const gives =
  / (?:spokes(?:person|man|woman) said|(?:issued|released|made|gave) the following)(?!\p{L})/u;
const givenBy = / (?:issued|released) by (?:the )?/u;
const spokesman = /^(?:Der|Die) Sprecher(?:in)? (?:der|des) (?<by>\p{Lu}[^:,]{2,100})[, ]/u;

/** Whose statement, or whose spokesperson's, follows the colon; a place may be before it. */
function issuerAttributed(text: string): IssuingBody | null {
  const [before = '', ...behind] = text.split(gives);
  const who = behind.length > 0 ? (before.split(/[)–—] /u).at(-1) ?? '') : '';
  const names = [
    who.replace(/^(?:An?|The) /u, ''),
    (text.split(givenBy)[1] ?? '').replace(/:$/u, ''),
    spokesman.exec(text)?.groups?.['by'] ?? '',
  ];
  return names.map((name) => issuerNamed(name)).find((body) => body !== null) ?? null;
}

/** One part of a site, or several: "Statements & Communiqués". */
function isSectionLine(text: string): boolean {
  const parts = text.split(/ (?:&|and|und|et|y|e|и|та) |, ?/u);
  return (
    sectionLine.test(text) || (parts.length > 1 && parts.every((part) => sectionLine.test(part)))
  );
}

/** The issuer whose site a menu, a name of the site or a greeting says it is. */
function issuerGreeted(text: string, isSection: boolean): IssuingBody | null {
  return (
    issuerInMenu(text) ??
    issuerOfSiteLine(text) ??
    (isSection ? issuerOfWords(greeting.exec(text)?.groups?.['body'] ?? '') : null)
  );
}

/** Most words of a body and the sections behind it. */
const maxPath = 12;

/** "Ministry of the Sea Press Service Releases": a path through a site that has lost its signs. */
function bodyBeforeSections(text: string): IssuingBody | null {
  const words = text.split(' ');
  if (words.length < 3 || words.length > maxPath) return null;
  const last = words.at(-1) ?? '';
  if (!sectionLine.test(last) && !sectionLine.test(words.slice(-2).join(' '))) return null;
  for (let end = 1; end < words.length; end += 1) {
    const name = issuerNamed(words.slice(0, end).join(' '));
    if (name !== null && arePhrases(words.slice(end), (phrase) => sectionLine.test(phrase)))
      return name;
  }
  return null;
}

/** "Press Release: New Zealand Government", "Topic: Press release", "外務省・新着情報". */
function saidOfLabel(text: string): Said | null {
  const [, one = '', other = ''] =
    /^(.{2,30}?)(?: ?[:\uFF1A] ?|\u30FB)(.{2,80})$/u.exec(text) ?? [];
  if (one === '') return null;
  const body =
    sectionLine.test(one) || publisherLabel.test(one)
      ? issuerNamed(other)
      : sectionLine.test(other)
        ? issuerNamed(one)
        : null;
  if (body) return bodySaid(body);
  return sectionLine.test(other) && !eventWord.test(one) ? section('a part of a site') : null;
}

/** "News provided by the Prime Minister’s Office" */
function saidOfGiver(text: string): Said | null {
  const by = giver.exec(text)?.groups?.['by'];
  if (by === undefined) return null;
  const body = issuerNamed(by) ?? issuerNamed(by.split('/').at(-1) ?? '');
  return body === null ? release('who gives it out') : bodySaid(body);
}

function isByline(text: string): boolean {
  return (
    (labelledByline.test(text) && !spokenTurn.test(text)) ||
    isPersonLine(text) ||
    withAddress.test(text) ||
    (byline.test(text) && !eventWord.test(text))
  );
}

/** "Published:" on a line of its own. */
function isBareLabel(text: string): boolean {
  if (publisherLabel.test(text.replace(/ ?[:\uFF1A]$/u, ''))) return true;
  const rest = text.replace(dateLabel, '').replace(/\bà? ?\d{1,2}[:h]\d{2}|[,:\uFF1A\s]/gu, '');
  return text.length < 30 && rest === '';
}

/** "4 min read", beside a day and something else. */
const fewWords = /^[\p{Script=Latin}\d.’-]+(?: [\p{Script=Latin}\d.’-]+){0,2}$/u;

/** "[Ministry …] [Tuesday, Dec 1, 2015]": every part has a role of its own. */
function saidByParts(text: string, language: string): Said | null {
  const parts = text
    .split(/[\]）】]\s*[[（【]|(?<!\s)\s+(?=[[【])|(?:(?<!\s)\s+)?[|｜•·]\s*|\s[–—]\s/)
    .map((part) =>
      withoutHalfBrackets(part)
        .replace(/ [-–—]$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return null;
  const said = parts.map((part) => saidBy(part, language));
  const known = said.filter((each) => each !== null);
  const isSure = known.length > 1 && known.some(({ role }) => role === 'date');
  const isRest = (part: string) => isSure && fewWords.test(part) && !eventWord.test(part);
  if (parts.some((part, at) => said[at] === null && !isRest(part))) return null;
  const merged = Object.assign({}, ...known.toReversed()) as Said;
  const first =
    known.find(({ role }) => role === 'date') ??
    known.find(({ role }) => role === 'body') ??
    known[0];
  return first ? { ...merged, role: first.role, why: `${first.why}, with others beside it` } : null;
}

/** "Ottawa (Ontario)" keeps its own. */
function withoutHalfBrackets(part: string): string {
  const opened = part.replace(/^[[（【(]/, '');
  return /[[（【(]/.test(opened) ? opened : opened.replace(/[\]）】)]$/, '');
}
