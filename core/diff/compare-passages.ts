import { cutUnits } from './cut-units';
import { cutWords, wordsBefore, type CutText } from './cut-words';
import { matchLink } from './match-texts';
import { Runs, type ComparedRun } from './runs';

/**
 * Two passages word by word, in the order of the later one, with removed words where they were.
 * `same` and `added` together are the later text; `removed` is cut from the earlier one. Unlike two
 * revisions they need not be one text, so nothing counts as moved.
 */
export function comparePassages(before: string, after: string): ComparedRun[] {
  const words = new Map<string, number>();
  const [older, newer] = [cutWords(before, words), cutWords(after, words)];
  const units = new Map<string, number>();
  const link = { before: 0, beforeEnd: 1, after: 0, afterEnd: 1, same: false };
  const match = matchLink(cutUnits(older, [0], units), cutUnits(newer, [0], units), link);
  const runs = new Runs();
  let [was, is] = [0, 0];
  for (const [word, there] of match.entries()) {
    if (there < 0) continue;
    runs.add('removed', wordsText(older, was, word));
    runs.add('added', wordsText(newer, is, there));
    runs.add('same', wordsText(newer, there, there + 1));
    [was, is] = [word + 1, there + 1];
  }
  runs.add('removed', wordsText(older, was, match.length));
  runs.add('added', wordsText(newer, is, wordsBefore(newer, after.length)));
  return runs.list;
}

/** Words as written, with the blanks after them, and any blanks before the first word. */
function wordsText({ text, starts }: CutText, first: number, end: number): string {
  if (first >= end) return '';
  return text.slice(first === 0 ? 0 : starts[first], starts[end] ?? text.length);
}
