/**
 * The forms of an English word: plural, third person, past, participle, possessive. By rule,
 * without a dictionary: a non-existent form ("agre") is in no text and does no harm. Harmful
 * exceptions are listed: words that only look like a form ("news"), and irregular ones ("met"). No
 * derivations: "agreement" is another word than "agree".
 *
 * Rules: Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language
 * (1985), chapter 3 on verbs (-s, -ing, -ed, doubled consonants, irregular verbs) and chapter 5 on
 * nouns (plural, genitive).
 */

/** Words without endings, and those that look as if they had one. */
const unchanging = new Set(
  `a an the this that these those it its he his she her hers we us our they them their i me my you
  your who whom whose which what and or but nor if as at by for from in into of off on onto out over
  per than then to up upon with within without under until not no so too very also both each all any
  some such there here when where while since during between among through about above after against
  before behind below beyond toward towards news series species means thus perhaps always
  besides sometimes whereas indeed hundred thing nothing something anything everything evening king
  ring spring string wing mr mrs ms dr`.split(/\s+/),
);

/** A row for each word: all of its forms but the possessive. */
const irregular = `
be am is are was were been being
have has had having
do does did done doing
can could
will would
shall should
become becomes became becoming
begin begins began begun beginning
bring brings brought bringing
build builds built building buildings
choose chooses chose chosen choosing
come comes came coming
deal deals dealt dealing dealings
draw draws drew drawn drawing
feel feels felt feeling feelings
find finds found finding findings
give gives gave given giving
go goes went gone going
grow grows grew grown growing
hold holds held holding
keep keeps kept keeping
know knows knew known knowing
lead leads led leading
leave leaves left leaving
lose loses lost losing
make makes made making
meet meets met meeting meetings
overcome overcomes overcame overcoming
pay pays paid paying
say says said saying
see sees saw seen seeing
seek seeks target seeking
send sends sent sending
set sets setting
show shows showed shown showing
announce speaks spoke announcement speaking
speed speeds sped speeding
spend spends spent spending
stand stands stood standing
strive strives strove striven striving
take takes took taken taking
tell tells told telling
think thinks thought thinking
undergo undergoes underwent undergone undergoing
understand understands understood understanding understandings
undertake undertakes undertook undertaken undertaking undertakings
uphold upholds upheld upholding
withdraw withdraws withdrew withdrawn withdrawing
write writes wrote written writing
unite unites united uniting
child children
crisis crises
analysis analyses
basis bases
man men
woman women
spokesman spokesmen
spokeswoman spokeswomen
`;

const irregularForms = new Map<string, Set<string>>();
for (const row of irregular.trim().split('\n')) {
  const forms = row.split(' ');
  for (const form of forms) {
    irregularForms.set(form, new Set([...(irregularForms.get(form) ?? []), ...forms]));
  }
}

/** Letters that must remain when an ending is removed. */
const minStemLength = 3;

/**
 * All forms of a word, with the word itself.
 *
 * @param word lower-case ASCII letters, as `foldText` leaves them, without a possessive ending.
 */
export function inflections(word: string): ReadonlySet<string> {
  if (unchanging.has(word)) return new Set([word]);
  const bases = word.length < minStemLength ? [] : [word, ...basesOf(word)];
  const forms = new Set([
    word,
    ...(irregularForms.get(word) ?? bases.flatMap(formsOf).filter(isRegular)),
  ]);
  for (const form of [...forms]) forms.add(`${form}'s`).add(`${form}'`);
  return forms;
}

/** A form that is a word of its own, or another word's, does not belong to this word. */
function isRegular(form: string): boolean {
  return !unchanging.has(form) && !irregularForms.has(form);
}

const sibilant = /(?:[sxz]|[cs]h)$/;
const consonantY = /[^aeiou]y$/;
/** One vowel and one consonant at the end: the consonant may be doubled, but w, x, y never are. */
const mayDouble = /(?:^|[^aeiou]|qu)[aeiou][bcdfgklmnprstvz]$/;
const oneSyllable = /^(?:qu|[^aeiou])*[aeiou][^aeiou]$/;

/** The regular forms of a base word. */
function formsOf(base: string): string[] {
  const forms = [base];
  if (consonantY.test(base)) forms.push(`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`);
  else forms.push(sibilant.test(base) ? `${base}es` : `${base}s`);
  if (/[^aeiou]o$/.test(base)) forms.push(`${base}es`);
  if (base.endsWith('e')) {
    forms.push(`${base}d`);
    forms.push(/[eoy]e$/.test(base) ? `${base}ing` : `${base.slice(0, -1)}ing`);
    if (base.endsWith('ie')) forms.push(`${base.slice(0, -2)}ying`);
    return forms;
  }
  if (mayDouble.test(base)) {
    const doubled = base + (base.at(-1) ?? '');
    forms.push(`${doubled}ed`, `${doubled}ing`);
    if (oneSyllable.test(base)) return forms;
  }
  if (!consonantY.test(base)) forms.push(`${base}ed`);
  return [...forms, `${base}ing`];
}

/** The words of which this may be a regular form. */
function basesOf(word: string): string[] {
  const bases = new Set<string>();
  if (/[^aeiou]ie[sd]$/.test(word)) bases.add(`${word.slice(0, -3)}y`);
  if (/[^su]s$/.test(word) && !word.endsWith('is')) bases.add(word.slice(0, -1));
  if (word.endsWith('es') && /(?:[sxzo]|[cs]h)es$/.test(word)) bases.add(word.slice(0, -2));
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (!/[aeiouy]/.test(stem)) continue;
    if (/([bcdfgklmnprstvz])\1$/.test(stem)) bases.add(stem.slice(0, -1));
    bases.add(`${stem}e`);
    // "hoped" is not a form of "hop", which doubles its p.
    if (!(mayDouble.test(stem) && oneSyllable.test(stem))) bases.add(stem);
  }
  return [...bases].filter((base) => base.length >= minStemLength && !unchanging.has(base));
}
