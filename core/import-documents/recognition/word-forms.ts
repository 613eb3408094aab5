/** How lines and their words are looked up in tables: a pattern of many words compiles and runs slowly. */

/** By language: words between bars, a star for any letters, phrases with blanks. */
type WordRows = Readonly<Record<string, string>>;

/**
 * Whether a line has one of the words.
 *
 * @param within those that count inside of others, too: of scripts without blanks.
 */
export function wordForms(words: WordRows, within: WordRows = {}): Pick<RegExp, 'test'> {
  const all = Object.values(words).flatMap((row) => row.split('|'));
  const whole = new Set(all.filter((form) => !/[* ]/.test(form)));
  const cut = (forms: readonly string[], from: number, to?: number) =>
    new Set(forms.map((form) => form.slice(from, to)));
  const beginnings = cut(
    all.filter((form) => form.endsWith('*')),
    0,
    -1,
  );
  const ends = cut(
    all.filter((form) => form.startsWith('*')),
    1,
  );
  const phrases = all.filter((form) => form.includes(' '));
  const unspaced = Object.values(within).flatMap((row) => row.split('|'));
  const hasPart = (word: string) => {
    for (let at = 1; at <= word.length; at += 1) {
      if (beginnings.has(word.slice(0, at)) || ends.has(word.slice(at - 1))) return true;
    }
    return false;
  };
  return {
    test(text) {
      const lower = text.toLowerCase();
      const found = lower.match(/\p{L}+/gu) ?? [];
      if (found.some((word) => whole.has(word) || hasPart(word))) return true;
      const blanks = ` ${found.join(' ')} `;
      return (
        phrases.some((phrase) => blanks.includes(` ${phrase} `)) ||
        (/[\u0590-\uFFFF]/u.test(lower) && unspaced.some((word) => lower.includes(word)))
      );
    },
  };
}

/** Whether words are a sequence of known phrases and nothing else. */
export function arePhrases(
  words: readonly string[],
  isPhrase: (words: string) => boolean,
): boolean {
  // Whether the words up to each place are phrases.
  const isSo = [true];
  for (let end = 1; end <= words.length; end += 1) {
    isSo.push(isSo.some((is, start) => is && isPhrase(words.slice(start, end).join(' '))));
  }
  return isSo.at(-1) === true;
}

/** Longest line that is looked up as a whole, in UTF-16 units. */
const maxLine = 240;

/**
 * Whether a whole line has one of the forms, which are in lower case. Most are plain words, looked up
 * in a set because a pattern of all would take long to compile; the others are patterns. Both are
 * built when first needed.
 */
export function lineForms(...forms: readonly string[]): Pick<RegExp, 'test'> {
  let known: ReturnType<typeof wordsAndPatterns> | null = null;
  return {
    test(text) {
      if (text.length > maxLine) return false;
      const words = text.toLowerCase();
      known ??= wordsAndPatterns(alternatives(forms.join('|')));
      return known.words.has(words) || known.patterns.some((pattern) => pattern.test(words));
    },
  };
}

function wordsAndPatterns(forms: readonly string[]) {
  const isPattern = (form: string) => /[\\()[\]{}?*+.|^$]/.test(form);
  // Only Unicode classes need the Unicode mode, which is slow to compile.
  const isUnicode = (form: string) => form.includes('\\p{');
  const patterns = forms.filter(isPattern);
  const whole = (some: readonly string[], flags: string) =>
    new RegExp(`^(?:${some.join('|')})$`, flags);
  return {
    words: new Set(forms.filter((form) => !isPattern(form))),
    patterns: [
      whole(
        patterns.filter((form) => !isUnicode(form)),
        '',
      ),
      whole(patterns.filter(isUnicode), 'u'),
    ],
  };
}

/** The alternatives separated by bars, except within brackets. */
function alternatives(forms: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const part of forms.split('|')) {
    const form = open === '' ? part : `${open}|${part}`;
    if (!/[([]/.test(form) || isClosed(form)) {
      found.push(form);
      open = '';
    } else {
      open = form;
    }
  }
  return found;
}

function isClosed(form: string): boolean {
  const brackets = form.replace(/\\./gs, '');
  const count = (sign: RegExp) => brackets.match(sign)?.length ?? 0;
  return count(/[([]/g) === count(/[)\]]/g);
}
