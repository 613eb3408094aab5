/**
 * The numbers of a text's runs without its words: the result of `clausesOf` and `runsOf` in a tenth
 * of the time. Every text of a library is read this way, while only the few that are compared in
 * detail need their words. Numbers are in typed arrays, because most are too large for V8 to store
 * unboxed anywhere else.
 */
import {
  clausesOf,
  clauseWord,
  isCommonWord,
  isRun,
  joint,
  numberOf,
  runNumber,
  runsOf,
  runSizes,
  unpartedLetter,
  type RunSizes,
} from '#core/library/text-runs';

/** What a UTF-16 unit is. */
const unknown = 0;
const letter = 1;
const between = 2;
const stop = 3;
/** Letters of scripts without blanks, and halves of surrogate pairs: not decided unit by unit. */
const careful = 4;

/** Each unit is looked up once for all texts. */
const kinds = new Uint8Array(65_536);
const letterShape = /[\p{L}\p{M}\p{N}]/u;

function kindOf(unit: number): number {
  const known = kinds[unit] ?? unknown;
  if (known !== unknown) return known;
  const text = String.fromCharCode(unit);
  let kind = stop;
  if ((unit >= 0xd800 && unit <= 0xdfff) || unpartedLetter.test(text)) kind = careful;
  else if (letterShape.test(text)) kind = letter;
  else if (joint.test(text)) kind = between;
  kinds[unit] = kind;
  return kind;
}

/** Signs that are within a word: '-\u2019. */
const isInner = (unit: number) => unit === 0x27 || unit === 0x2d || unit === 0x2019;

/** @returns each number once. */
export function runNumbers(text: string, language: string): Uint32Array {
  const sizes = runSizes({ language });
  const found = createNumbers();
  for (const line of text.split('\n')) {
    const before = found.length();
    if (addQuickly(line, sizes, found)) continue;
    found.cutTo(before);
    for (const clause of clausesOf({ language, blocks: [{ text: line }] })) {
      for (const { number } of runsOf(clause, sizes)) found.add(number);
    }
  }
  return found.each();
}

/** The words of the clause that is being read. */
const clause = { numbers: new Int32Array(256), tells: new Uint8Array(256), length: 0 };

/** @returns false at a sign for which the line has to be read in the careful way. */
function addQuickly(line: string, sizes: RunSizes, found: Numbers): boolean {
  clause.length = 0;
  for (let at = 0; at < line.length;) {
    const kind = kindOf(line.charCodeAt(at));
    if (kind === careful) return false;
    if (kind === letter) {
      const end = wordEnd(line, at);
      addWord(line, at, end);
      at = end;
    } else {
      if (kind === stop) endClause(sizes, found);
      at += 1;
    }
  }
  endClause(sizes, found);
  return true;
}

function endClause(sizes: RunSizes, found: Numbers): void {
  const { numbers, tells, length } = clause;
  for (let first = 0; first + sizes.least <= length; first += 1) {
    if (isRun(tells, first, sizes)) found.add(runNumber(numbers, first, sizes));
  }
  clause.length = 0;
}

function wordEnd(line: string, start: number): number {
  let end = start + 1;
  while (end < line.length) {
    const unit = line.charCodeAt(end);
    if (kindOf(unit) === letter) end += 1;
    else if (isInner(unit) && startsWord(line, end + 1)) end += 2;
    else break;
  }
  return end;
}

function startsWord(line: string, at: number): boolean {
  return at < line.length && kindOf(line.charCodeAt(at)) === letter;
}

function addWord(line: string, start: number, end: number): void {
  if (clause.length === clause.numbers.length) grow();
  let number = 0x811c9dc5 | 0;
  let isPlain = true;
  for (let at = start; at < end && isPlain; at += 1) {
    const unit = lowered(line.charCodeAt(at));
    isPlain = unit <= 0x7f;
    number = Math.imul(number ^ unit, 0x01000193);
  }
  let tells = isPlain && end - start > 3 && !isCommonWord(number, line, start, end);
  if (!isPlain) {
    const { key, telling } = clauseWord(line.slice(start, end), 0);
    number = numberOf(key);
    tells = telling;
  }
  clause.numbers[clause.length] = number;
  clause.tells[clause.length] = Number(tells);
  clause.length += 1;
}

/** In ASCII the case is one bit; an apostrophe is written in two ways. */
function lowered(unit: number): number {
  if (unit === 0x2019) return 0x27;
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

function grow(): void {
  const { numbers, tells, length } = clause;
  clause.numbers = new Int32Array(2 * length);
  clause.numbers.set(numbers);
  clause.tells = new Uint8Array(2 * length);
  clause.tells.set(tells);
}

type Numbers = ReturnType<typeof createNumbers>;

/** Numbers as they come, and each of them once in the end. */
function createNumbers() {
  let all = new Uint32Array(1024);
  let length = 0;
  return {
    length: () => length,
    cutTo: (shorter: number) => void (length = shorter),
    add(number: number): void {
      if (length === all.length) {
        const grown = new Uint32Array(2 * length);
        grown.set(all);
        all = grown;
      }
      all[length] = number;
      length += 1;
    },
    each(): Uint32Array {
      const sorted = all.subarray(0, length).sort();
      let kept = 0;
      for (let at = 0; at < length; at += 1) {
        if (at > 0 && sorted[at] === sorted[at - 1]) continue;
        sorted[kept] = sorted[at] ?? 0;
        kept += 1;
      }
      return sorted.slice(0, kept);
    },
  };
}
