import type { Anchor } from '#core/model/anchor';
import { bareText, type BareText } from './bare-text';
import { unbrokenAt } from './context-agreement';
import type { LaterText, Target } from './candidate-features';
import { wholeCharacters } from '#core/text/whole-characters';
import type { Passage } from '#core/text/passage';

/** More occurrences than this say nothing about which one was meant. */
const maxOccurrences = 1000;
/** Those with the most context around them, which are examined closely. */
const maxPlaces = 8;

/** Those with the longest unbroken context first. */
export function sameWords(
  { anchor: { quote }, context }: Target,
  { text, bare }: LaterText,
): Passage[] {
  const wanted = bareText(quote.exact).letters;
  if (wanted === '') return [];
  const found: { at: number; context: number }[] = [];
  let at = bare.letters.indexOf(wanted);
  for (let count = 0; at >= 0 && count < maxOccurrences; count += 1) {
    const { left, right } = unbrokenAt(context, bare.letters, {
      start: at,
      end: at + wanted.length,
    });
    found.push({ at, context: left + right });
    at = bare.letters.indexOf(wanted, at + 1);
  }
  const places: Passage[] = [];
  for (const { at: start } of found.sort((a, b) => b.context - a.context)) {
    const letters = { start, end: start + wanted.length };
    const place = placeOf(quote.exact, text, bare, letters);
    if (isWhole(text, place) && cutsAlike(quote, text, place)) places.push(place);
    if (places.length === maxPlaces) break;
  }
  return places;
}

/** Includes the blanks that the quote begins and ends with, if they are there. */
function placeOf(exact: string, text: string, { at }: BareText, letters: Passage): Passage {
  const start = at[letters.start] ?? 0;
  const withBlanks = start - exact.search(/\S/);
  if (text.startsWith(exact, withBlanks)) {
    return { start: withBlanks, end: withBlanks + exact.length };
  }
  return { start, end: (at[letters.end - 1] ?? 0) + 1 };
}

/** False when a quote that is half a character would be found inside another one. */
function isWhole(text: string, place: Passage): boolean {
  const whole = wholeCharacters(text, place);
  return whole.start === place.start && whole.end === place.end;
}

const wordLetter = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]$/u;

/** False when the quote would be cut out of a longer word although it was not, as 1 in 1945. */
function cutsAlike({ prefix, exact, suffix }: Anchor['quote'], text: string, place: Passage) {
  const within = (one = '', other = '') => wordLetter.test(one) && wordLetter.test(other);
  const { start, end } = place;
  const [first, last] = [exact[0], exact.at(-1)];
  const cutBefore = within(text[start - 1], first) && !within(prefix.at(-1), first);
  return !cutBefore && !(within(last, text[end]) && !within(last, suffix[0]));
}
