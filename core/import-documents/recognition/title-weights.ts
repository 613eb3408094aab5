/** What speaks for a line as the title, and what against it, from the line itself. */
import { listMarker } from '../list-markers';
import type { SourcePiece } from '../source-text';
import { type PageSays, type Said } from './line-roles';
import { isVenue, statementOf } from './role-under-title';
import { eventWord } from './event-words';
import { archiveTitle, partOfText } from './line-words';
import { isClosedHeadline, readsAsText, opensWithMark, sameWords, wordKey } from './line-shape';

/** A weight for or against a line as the title; weights are added up. */
export interface Weight {
  readonly weight: number;
  readonly why: string;
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
  const weights: Weight[] = [];
  const add = (isSo: boolean, weight: number, why: string) => {
    if (isSo) weights.push({ weight, why });
  };
  const key = wordKey(text);
  const titles = page.titles.map(wordKey);
  const agreeing = titles.filter((title) => title === key).length;
  const within = titles.filter((title) => key.length > 8 && title.includes(key)).length;
  add(kind === 'title', 8, 'the format calls it the title');
  add(kind === 'heading' && level === 1, 3, 'a heading of the first level');
  add(kind === 'heading' && level > 1, 1, 'a heading');
  add(agreeing > 0, 4 + agreeing, 'the page calls itself so');
  add(agreeing === 0 && within > 0, 3, 'part of what the page calls itself');
  add(eventWord.test(text), 2, 'it names a meeting, a call or a statement');
  add(isWordOrTwo(text) && kind === 'paragraph', -0.5, 'a word or two');
  add(piece.isBold, 1, 'in bold');
  add(archiveTitle.test(text), 4, 'an archive calls it the title');
  add(page.site !== null && sameWords(page.site, text), -8, 'the name of the site');
  add(said?.role === 'section' && kind !== 'title', -6, said?.why ?? '');
  add(said !== null && said.role !== 'section', -9, said?.why ?? '');
  add(text.split(/[|\uFF5C]/u).length > 2, -3, 'several parts beside each other');
  add(/[.\u3002]$/.test(text) && !isClosedHeadline(text), -3, 'it ends with a stop');
  add(/[,\uFF0C\u3001]$/.test(text), -5, 'it ends with a comma');
  add(readsAsText(text), kind === 'title' ? -3 : -9, 'running text');
  add(
    kind !== 'heading' && kind !== 'title' && opensWithMark(text),
    -9,
    'it opens with a number or a mark',
  );
  add(
    ['list-item', 'table-row', 'quotation', 'note', 'preformatted', 'figure'].includes(kind),
    -9,
    'an item, a row or a quotation',
  );
  add(said === null && text.length < 60 && isVenue(text), -7, 'a house or a room');
  add(statementOf.test(text), -2, 'a statement, but not of what');
  add(kind !== 'title' && partOfText.test(text), -5, 'the name of a part of any text');
  add(kind === 'paragraph' && text.startsWith('* '), -4, 'it opens with an asterisk');
  add(
    kind === 'paragraph' && /^\p{Script=Han}{1,3}$/u.test(text) && !eventWord.test(text),
    -4,
    'a word',
  );
  add(!/[\p{L}\p{M}]{2}/u.test(text) && listMarker(text) === null, -7, 'hardly a word');
  return weights;
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
