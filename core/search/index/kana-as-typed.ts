/**
 * The index has one form for か and カ. When they must differ, the engine's results are checked
 * again: in runs written without blanks, and token by token only when the words are more than one
 * such run.
 */
import { createMarker } from './find-marks';
import type { Near, SearchPlace, Words } from '../query/query';
import { isOneRun, tokensOf, unspacedRunsOf } from '../languages/tokens';

const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function hasKana(text: string): boolean {
  return kana.test(text);
}

/** @returns whether the words, with the kana as typed, are in the text of a place. */
export function kanaTest(part: Words | Near): (text: string, place: SearchPlace) => boolean {
  const of: readonly Words[] = part.kind === 'near' ? part.of : [part];
  const wanted = of.flatMap(({ text }) => unspacedRunsOf(text));
  // Its pairs are adjacent exactly where its characters are.
  const isEnough = part.kind === 'words' && isOneRun(part.text);
  const marker = createMarker([{ part, places: null }], false);
  return (text, place) => {
    const runs = unspacedRunsOf(text);
    if (!wanted.every((each) => runs.some((run) => run.includes(each)))) return false;
    return isEnough || marker(tokensOf(text, { foldKana: false, names: true }), place).length > 0;
  };
}
