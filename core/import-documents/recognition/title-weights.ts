/** What speaks for a line as the title, and what against it, from the line itself. */
import { listMarker } from '../list-markers';
import type { SourcePiece } from '../source-text';
import { type PageSays, type Said } from './line-roles';
import { isVenue, statementOf } from './role-under-title';
import { eventWord } from './headline-words';
import { archiveTitle, partOfText } from './line-words';
import { isClosedHeadline, readsAsText, opensWithMark, sameWords, wordKey } from './line-shape';

/** A weight for or against a line as the title; weights are added up. */
export interface Weight {
  readonly weight: number;
  readonly why: string;
}

export function weightIf(isSo: boolean, weight: number, why: string): Weight[] {
  return isSo ? [{ weight, why }] : [];
}

/** One or two words that name no event, in a script that has blanks between words. */
export function isWordOrTwo(text: string): boolean {
  const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    text,
  );
  return isSpaced && text.split(' ').length < 3 && !eventWord.test(text);
}

export function titleWeights(piece: SourcePiece, said: Said | null, page: PageSays): Weight[] {
  const { kind, level, text } = piece;
  const key = wordKey(text);
  const titles = page.titles.map(wordKey);
  const agreeing = titles.filter((title) => title === key).length;
  const within = titles.filter((title) => key.length > 8 && title.includes(key)).length;
  return [
    ...weightIf(kind === 'title', 8, 'the format calls it the title'),
    ...weightIf(kind === 'heading' && level === 1, 3, 'a heading of the first level'),
    ...weightIf(kind === 'heading' && level > 1, 1, 'a heading'),
    ...weightIf(agreeing > 0, 4 + agreeing, 'the page calls itself so'),
    ...weightIf(agreeing === 0 && within > 0, 3, 'part of what the page calls itself'),
    ...weightIf(eventWord.test(text), 2, 'it names a meeting, a call or a statement'),
    ...weightIf(isWordOrTwo(text) && kind === 'paragraph', -0.5, 'a word or two'),
    ...weightIf(piece.isBold, 1, 'in bold'),
    ...weightIf(archiveTitle.test(text), 4, 'an archive calls it the title'),
    ...weightIf(page.site !== null && sameWords(page.site, text), -8, 'the name of the site'),
    ...weightIf(said?.role === 'section' && kind !== 'title', -6, said?.why ?? ''),
    ...weightIf(said !== null && said.role !== 'section', -9, said?.why ?? ''),
    ...weightIf(text.split(/[|\uFF5C]/u).length > 2, -3, 'several parts beside each other'),
    ...weightIf(/[.\u3002]$/.test(text) && !isClosedHeadline(text), -3, 'it ends with a stop'),
    ...weightIf(/[,\uFF0C\u3001]$/.test(text), -5, 'it ends with a comma'),
    ...weightIf(readsAsText(text), kind === 'title' ? -3 : -9, 'running text'),
    ...weightIf(
      kind !== 'heading' && kind !== 'title' && opensWithMark(text),
      -9,
      'it opens with a number or a mark',
    ),
    ...weightIf(
      ['list-item', 'table-row', 'quotation', 'note', 'preformatted', 'figure'].includes(kind),
      -9,
      'an item, a row or a quotation',
    ),
    ...weightIf(said === null && text.length < 60 && isVenue(text), -7, 'a house or a room'),
    ...weightIf(statementOf.test(text), -2, 'a statement, but not of what'),
    ...weightIf(kind !== 'title' && partOfText.test(text), -5, 'the name of a part of any text'),
    ...weightIf(kind === 'paragraph' && text.startsWith('* '), -4, 'it opens with an asterisk'),
    ...weightIf(
      kind === 'paragraph' && /^\p{Script=Han}{1,3}$/u.test(text) && !eventWord.test(text),
      -4,
      'a word',
    ),
    ...weightIf(!/[\p{L}\p{M}]{2}/u.test(text) && listMarker(text) === null, -7, 'hardly a word'),
  ];
}

const latin = /\p{Script=Latin}/u;
const scripts: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'vi'].map((code) => [code, latin]),
  ),
  ...Object.fromEntries(['ru', 'uk', 'mn', 'bg'].map((code) => [code, /\p{Script=Cyrillic}/u])),
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/u,
};

const notLatin =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]{2}/u;

/** Whether a line has words in a script that a text in a language is not written in. */
export function isForeign(text: string, language: string): boolean {
  const script = scripts[language.slice(0, 2)];
  const letters = text.match(/\p{L}/gu) ?? [];
  if (!script || letters.length < 4) return false;
  // Names and abbreviations are in Latin letters in all languages.
  const own = letters.filter((each) => script.test(each)).length;
  return script === latin ? own < letters.length - 1 && notLatin.test(text) : own === 0;
}
