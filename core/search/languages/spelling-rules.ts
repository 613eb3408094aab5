/**
 * The spellings of one English word: British and American, with and without a hyphen. A table of
 * patterns, not a dictionary: a rule is limited to listed words where it would turn one word into
 * another ("four" is not "for"); elsewhere a spelling that nobody uses ("exercize") is in no text.
 *
 * Source of the differences: New Hart's Rules (Oxford University Press, 2nd edition, 2014), the
 * chapters on spelling and on US English; for American forms Merriam-Webster's Collegiate
 * Dictionary (11th edition).
 */

const our =
  'arm|behavi|cand|clam|col|discol|dishon|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig';
const re =
  'met|(?:kilo|centi|milli)met|(?:milli)?lit|cent|epicent|calib|fib|lust|meag|sab|somb|spect|theat';
const ell =
  'cancel|channel|counsel|dial|equal|fuel|label|level|marshal|model|panel|rival|signal|total|travel|tunnel';

/** The part before the difference, the British letters, the American ones, and what follows. */
const table: readonly (readonly [
  before: string,
  british: string,
  american: string,
  after: string,
])[] = [
  ['.{3,}', 'is', 'iz', 'e|es|ed|er|ers|ing|ations?|ational'],
  ['anal|catal|paral', 'ys', 'yz', 'e|ed|er|ers|ing'],
  [our, 'our', 'or', '.*'],
  [re, 're', 'er', 's?'],
  [re, 'r', 'er', 'ed|ing'],
  [ell, 'l', '', 'ed|ing|ers?'],
  ['de|of', 'fence', 'fense', 's?|less'],
  ['pret', 'ence', 'ense', 's?'],
  ['licen', 'c', 's', 'e|es|ed|ing'],
  ['practi', 'c', 's', 'e|es|ed|ing'],
  ['program', 'me', '', 's?'],
  ['cata|dia|ana|mono', 'logue', 'log', 's?'],
  ['judg|acknowledg', 'e', '', 'ments?'],
  ['ag', 'e', '', 'ing'],
  ['fulfil|enrol|instal|distil', '', 'l', '|s|ments?'],
  ['ski|wi', 'l', 'll', 'ful.*'],
  ['arch|encyclop|p', 'ae', 'e', 'olog.*|dia.*|diatric.*'],
  ['man', 'oeuvr', 'euver', 'ed|ing|able'],
  ['man', 'oeuvre', 'euver', 's?'],
  ['gr', 'e', 'a', 'y|ys|ying'],
  ['', 'sceptic', 'skeptic', '.*'],
  ['alumin', 'i', '', 'um'],
  ['plo', 'ugh', 'w', '|s|ed|ing'],
];

interface SpellingRule {
  readonly from: RegExp;
  readonly to: string;
}

const rules: readonly SpellingRule[] = table.flatMap(([before, british, american, after]) => [
  { from: new RegExp(`^(${before})${british}(${after})$`), to: `$1${american}$2` },
  { from: new RegExp(`^(${before})${american}(${after})$`), to: `$1${british}$2` },
]);

/** Prefixes before an optional hyphen: "co-operation", "cooperation". */
const prefixes =
  'anti|bi|co|counter|cyber|de|extra|inter|intra|macro|micro|mid|mini|multi|non|post|pre|pro|re|semi|socio|sub|trans|tri|ultra|un';
const prefixed = new RegExp(`^(${prefixes})(.{3,})$`);
const prefix = new RegExp(`^(?:${prefixes})$`);

/**
 * The other spellings of a word, with the word itself.
 *
 * @param word lower-case ASCII letters, as `foldText` leaves them.
 */
export function spellings(word: string): ReadonlySet<string> {
  const found = new Set([word]);
  // The set grows during the loop: a word may differ in two places ("colourise").
  for (const known of found) {
    for (const { from, to } of rules) if (from.test(known)) found.add(known.replace(from, to));
  }
  return found;
}

/** A word with a prefix as one word, with a hyphen and as two; any other word unchanged. */
export function hyphenations(word: string): readonly string[] {
  const [, first, rest] = prefixed.exec(word) ?? [];
  if (first === undefined || rest === undefined) return [word];
  return [word, `${first}-${rest}`, `${first} ${rest}`];
}

/** True for "co", "counter": the next word may be joined to it. */
export function isPrefix(word: string): boolean {
  return prefix.test(word);
}
