/**
 * A text as a sequence of words, and the short runs of them by which two texts are compared. In
 * scripts without blanks (Japanese) each character counts as a word, and runs are longer. Runs
 * never cross a stop, a comma or a bracket, and are identified by a 32-bit number: two of some ten
 * million may collide, so code that shows a run must check that the words are there.
 */
import type { Block } from '#core/document/document';

export interface RunText {
  readonly language: string;
  readonly blocks: readonly RunBlock[];
}

export type RunBlock = Pick<Block, 'text'>;

/** The words of one block up to a stop; offsets are UTF-16 units in the block's text. */
export interface Clause {
  readonly block: RunBlock;
  readonly words: readonly ClauseWord[];
}

export interface ClauseWord {
  /** In lower case, with straight apostrophes. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** It means something by itself: not "the", not okurigana. */
  readonly telling: boolean;
}

/** Minimum words in a run, minimum meaningful words, and maximum words shown. */
export interface RunSizes {
  readonly least: number;
  readonly telling: number;
  readonly most: number;
}

const parted: RunSizes = { least: 3, telling: 2, most: 6 };
const unparted: RunSizes = { least: 8, telling: 5, most: 20 };

export function runSizes({ language }: Pick<RunText, 'language'>): RunSizes {
  return language === 'ja' ? unparted : parted;
}

/** Letters of scripts without blanks between words; each counts as a word here. */
export const unpartedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u;
const mixedWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC])[\p{L}\p{M}\p{N}])+/gu;
/** The same for a text without such letters, in a third of the time. */
const partedWord = /[\p{L}\p{M}\p{N}]+(?:['\u2019-][\p{L}\p{M}\p{N}]+)*/gu;
/** What may be between two words of one run. */
export const joint = /^[\s"'\u2018\u2019\u201C\u201D\u30FB-]*$/;

/**
 * Words that any text of this kind has, including offices; words of up to three letters count as
 * well.
 */
const common = new Set(
  `ambassador chancellor foreign government minister ministers ministry president prime secretary
  about above after again against also among another around because been before being between both
  could during each either from further have having into more most much must other over same shall
  should some such than that their them then there these they this those through under until upon
  very well were what when where which while whom will with within without would many`.split(/\s+/),
);

/** By their numbers, so that a word is looked up without being cut out. */
const commonNumbers = new Set([...common].map(numberOf));

/** Whether the units between two offsets are one of them; `number` is the word's. */
export function isCommonWord(number: number, line: string, start: number, end: number): boolean {
  return commonNumbers.has(number) && common.has(line.slice(start, end).toLowerCase());
}

/** Hiragana are mostly endings and particles. */
const tellingLetter = /^[\p{Script=Han}\p{Script=Katakana}\u30FC]$/u;

export function clausesOf({ blocks }: RunText): Clause[] {
  return blocks.flatMap((block) => {
    const clauses: { block: RunBlock; words: ClauseWord[] }[] = [];
    let last = -1;
    const word = unpartedLetter.test(block.text) ? mixedWord : partedWord;
    for (const { 0: found, index } of block.text.matchAll(word)) {
      const goesOn = last >= 0 && isJoint(block.text, last, index);
      if (!goesOn) clauses.push({ block, words: [] });
      last = index + found.length;
      clauses.at(-1)?.words.push(clauseWord(found, index));
    }
    return clauses;
  });
}

function isJoint(text: string, last: number, next: number): boolean {
  if (next === last || (next === last + 1 && text[last] === ' ')) return true;
  return joint.test(text.slice(last, next));
}

export function clauseWord(found: string, start: number): ClauseWord {
  const key = found.toLowerCase().replaceAll('\u2019', "'");
  const telling = key.length > 3 ? !common.has(key) : tellingLetter.test(key);
  return { key, start, end: start + found.length, telling };
}

/** A run that may relate two texts: its number and its first word in the clause. */
export interface Run {
  readonly number: number;
  readonly first: number;
}

/** The runs of the minimum length that begin and end with a meaningful word. */
export function runsOf({ words }: Clause, sizes: RunSizes): readonly Run[] {
  const numbers = words.map(({ key }) => numberOf(key));
  const tells = words.map(({ telling }) => Number(telling));
  const runs: Run[] = [];
  for (let first = 0; first + sizes.least <= words.length; first += 1) {
    if (isRun(tells, first, sizes)) runs.push({ number: runNumber(numbers, first, sizes), first });
  }
  return runs;
}

/** @param tells 1 for each meaningful word. */
export function isRun(
  tells: ArrayLike<number>,
  first: number,
  { least, telling }: RunSizes,
): boolean {
  const last = first + least - 1;
  if (tells[first] !== 1 || tells[last] !== 1) return false;
  let count = 0;
  for (let at = first; at <= last; at += 1) count += tells[at] ?? 0;
  return count >= telling;
}

/** @param words the number of each. */
export function runNumber(
  words: ArrayLike<number>,
  first: number,
  { least }: Pick<RunSizes, 'least'>,
): number {
  let number = least;
  for (let at = first; at < first + least; at += 1) {
    number = Math.imul(number ^ (words[at] ?? 0), 0x01000193) ^ (number >>> 15);
  }
  return number >>> 0;
}

/** FNV-1a over UTF-16 units. */
export function numberOf(key: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    number = Math.imul(number ^ key.charCodeAt(at), 0x01000193);
  }
  return number;
}
