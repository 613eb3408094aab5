/**
 * Words split at a line's end. A hyphen there may be the word's own ("long-term") or the
 * typesetter's ("coopera-tion"); the rest of the text decides, where it can.
 */

/** Letters before a hyphen at a line's end, and small letters at the start of the next. */
const partedEnd = /(\p{L}{2,30})[-\u2010]$/u;
const partedStart = /^(\p{Ll}{2,30})/u;

/** First parts of compounds that English writes with a hyphen. */
const ownHyphen =
  /^(?:long|short|high|low|well|non|multi|self|cross|co|mid|post|pre|anti|inter|so|vice|two|three|four|five|six|ten|year|day|re|ex|all|full|half|large|small|near|medium|world|rules|people|state|south|north|east|west|trans|semi|sub|counter)$/i;

export class Hyphens {
  /** Every word of the text, and every hyphenated compound, in lower case. */
  private readonly words: ReadonlySet<string>;

  constructor(lines: readonly string[]) {
    this.words = new Set(
      lines.flatMap((line, at) => {
        // Split halves are not words.
        const whole = line.replace(partedEnd, '').toLowerCase();
        const isSecondHalf = partedEnd.test(lines[at - 1] ?? '');
        const words = whole.match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? [];
        return isSecondHalf ? words.slice(1) : words;
      }),
    );
  }

  /** Joins two lines of one paragraph: with a blank, or without one where a word was split. */
  join(line: string, next: string): string {
    if (line.endsWith('\u00AD')) return `${line.slice(0, -1)}${next}`;
    if (partsAddress(line, next)) return `${line}${next}`;
    const first = partedEnd.exec(line)?.[1];
    const second = partedStart.exec(next)?.[1];
    if (first !== undefined && second !== undefined) {
      return this.isTypesetters(first, second) ? `${line.slice(0, -1)}${next}` : `${line}${next}`;
    }
    if (/[\p{L}\p{N}][-\u2010]$/u.test(line) && /^[\p{L}\p{N}]/u.test(next))
      return `${line}${next}`;
    return needsBlank(line, next) ? `${line} ${next}` : `${line}${next}`;
  }

  private isTypesetters(first: string, second: string): boolean {
    const [one, two] = [first.toLowerCase(), second.toLowerCase()];
    if (this.words.has(`${one}${two}`)) return true;
    if (this.words.has(`${one}-${two}`) || ownHyphen.test(one)) return false;
    return !(this.words.has(one) && this.words.has(two));
  }
}

const addressEnd = /(?:https?:\/\/|www\.)\S*$/i;

/** Addresses are split after their own signs, and a hyphen there is part of them. */
function partsAddress(line: string, next: string): boolean {
  const address = addressEnd.exec(line.slice(-500))?.[0];
  if (address === undefined) return false;
  const [rest = ''] = next.split(/\s/, 1);
  if (/[-_=&?%#]$/.test(address)) return /^[\p{L}\p{N}]/u.test(rest);
  const goesOn = /^[\w-]+[./?=&#_-]\w/.test(rest) || /^[./?=&#]\w/.test(rest);
  return /[/.]$/.test(address) ? goesOn : /^[/?=&#]\w/.test(rest);
}

const wide = /[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** Japanese is written without blanks; a Latin word in it brings its own. */
function needsBlank(line: string, next: string): boolean {
  return !(wide.test(line.slice(-1)) || wide.test(next.charAt(0)));
}
