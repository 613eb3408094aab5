import type { Block } from '#core/document/document';
import { sentencesOf } from '#core/text/sentences';
import { wordsBefore, type CutText } from './cut-words';

/** A text cut into consecutive units (sentences or blocks) that contain all of its words. */
export interface Units {
  readonly cut: CutText;
  /**
   * Index of the nth unit's first word; one more entry than units, the last being the number of
   * words.
   */
  readonly bounds: Int32Array;
  /** The nth unit's number; units with the same words have the same. */
  readonly keys: Int32Array;
}

/** Numbers of units by their words; one table for the two texts of a comparison. */
export type UnitNumbers = Map<string, number>;

/** UTF-16 offsets at which the sentences of a text start, block by block. */
export function sentenceStarts(blocks: readonly Block[]): number[] {
  return blocks.flatMap(({ text, start }) => sentencesOf(text).map((one) => start + one.start));
}

/**
 * @param starts UTF-16 offsets in ascending order, the first one before the first word; a unit
 * without a word is left out.
 */
export function cutUnits(cut: CutText, starts: readonly number[], numbers: UnitNumbers): Units {
  const bounds = [0];
  for (const start of starts) {
    const word = wordsBefore(cut, start);
    if (word > (bounds.at(-1) ?? 0)) bounds.push(word);
  }
  if (cut.words.length > (bounds.at(-1) ?? 0)) bounds.push(cut.words.length);
  const keys = new Int32Array(bounds.length - 1);
  for (let unit = 0; unit < keys.length; unit += 1) {
    const key = cut.words.subarray(bounds[unit], bounds[unit + 1]).join(' ');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    keys[unit] = number;
  }
  return { cut, bounds: Int32Array.from(bounds), keys };
}

export function wordCount({ bounds }: Units, unit: number, unitEnd = unit + 1): number {
  return (bounds[unitEnd] ?? 0) - (bounds[unit] ?? 0);
}

export function wordsOf({ cut, bounds }: Units, unit: number, unitEnd = unit + 1): Int32Array {
  return cut.words.subarray(bounds[unit], bounds[unitEnd]);
}
