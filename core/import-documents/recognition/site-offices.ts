/**
 * Names of offices in any country, by the words for an office: "Council of Baltic Harbours",
 * "Agence française des ports". A headline may look like that too, so they count only where a site
 * says whose it is: in its name, behind its title, as its publisher, above and below its text.
 */
import { eventWord, headlineVerb } from './headline-words';
import { isCountryLine } from './line-shape';

type Rows = Readonly<Record<string, string>>;

/** What an office is called, before its field or country. Another language is another row. */
const before: Rows = {
  en: 'president of|vice president of|prime minister of|deputy prime minister of|minister for|minister of|chancellor of|governor of|council of|council for|council on|commission of|commission for|commission on|organization of|organization for|organisation of|organisation for|agency for|authority of|authority for|union of|union for|community of|secretariat of|parliament of|senate of|assembly of|congress of|chancellery of|state chancellery of|mission of|permanent mission of|representation of|permanent representation of|delegation of|league of|forum of|directorate of|directorate for|institute of|institute for|bureau of|presidency of|federation of|association of|secretary of state for|state secretariat for|high representative of|high commissioner for|ombudsman of|administration of|government of|house of representatives of|national assembly of',
  fr: 'président de|présidente de|premier ministre de|première ministre de|ministre de|conseil|commission|agence|organisation|union|secrétariat|assemblée|parlement|sénat|mission|représentation|autorité|direction générale|ligue|chancellerie|gouvernement|haut-commissariat|délégation|fédération|institut',
  de: 'bundespräsident|bundespräsidentin|bundeskanzler|bundeskanzlerin|bundesministerin für|bundesminister für|ministerin für|minister für|rat|rat der|rat für|kommission|agentur für|amt für|regierung|vertretung|ständige vertretung|botschaft|generalkonsulat|verwaltung|landesregierung|organisation für|verband der|union der|senat der|direktion für|staatssekretariat für|ministerium für',
  es: 'presidente de|presidenta de|primer ministro de|primera ministra de|ministro de|ministra de|consejo|comisión|agencia|organización|unión|secretaría|parlamento|senado|asamblea|misión|representación|autoridad|dirección|federación|gobierno|instituto',
  pt: 'presidente da|presidente de|primeiro-ministro de|ministro da|ministro de|conselho|comissão|agência|organização|união|secretaria|parlamento|senado|assembleia|missão|autoridade|direção|governo|instituto',
  it: 'presidente del|presidente della|consiglio|commissione|agenzia|organizzazione|unione|segretariato|parlamento|senato|assemblea|missione|rappresentanza|autorità|direzione|governo|istituto',
  ru: 'президент|премьер-министр|министр|посольство|постоянное представительство|представительство|кабинет|агентство|совет|комиссия|мид|правительство|парламент|сенат|служба|организация|союз',
  uk: 'президент|прем’єр-міністр|міністр|посольство|постійне представництво|представництво|кабінет|агентство|рада|комісія|мзс|уряд|парламент|служба|організація|союз',
};

/** The same behind its field or country: the last word, or its end. */
const behind: Rows = {
  en: 'council|commission|organization|organisation|authority|union|community|secretariat|parliament|senate|assembly|congress|chancellery|institute|ministry|department|government|presidency|agency|administration|directorate|federation|embassy|mission|delegation',
  de: '*amt|*agentur|*rat|*kanzlei|*regierung|*ministerium|*vertretung|*behörde|*präsident|*präsidentin|*kanzler|*kanzlerin|*parlament|*senat',
  mn: 'яам|газар|алба|хурал|агентлаг',
};

/** Last signs of offices in scripts without blanks. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー・ ]{1,24}(?:省|庁|大使館|総領事館|代表部|官邸|委員会|機構|事務局|部|局|委员会|大使馆|总领事馆|使团|代表处|府|署|부|청|처|대사관|총영사관|위원회|공사|대표부)$/u;

/** What papers, schools and firms are called as well. */
const noOffice =
  /(?<!\p{L})(?:news|press|media|radio|television|tv|times|post|mail|herald|magazine|journal|review|university|college|school|club|church|hotel|bank|blog|party|nouvelles|radio|nachrichten|zeitung|noticias|новости|новини)(?!\p{L})/iu;

const smallWord =
  /^(?:of|the|and|for|on|to|in|at|de|des|du|d|la|le|les|et|aux?|près|auprès|del|las|los|el|y|e|da|do|dos|das|di|della|dei|delle|der|des|die|das|für|und|im|bei|zu|zur|по|при|и|в|во|на|у|та|й|з|із|для)$/iu;

/** Longest name, in UTF-16 units, and most words of one. */
const maxName = 90;
const maxWords = 12;
/** Most words of what an office is of, written small. */
const maxSmall = 5;

const phrases = Object.values(before).flatMap((row) => row.split('|'));
const last = Object.values(behind).flatMap((row) => row.split('|'));
const lastWords = new Set(last.filter((each) => !each.startsWith('*')));
const lastEnds = last.flatMap((each) => (each.startsWith('*') ? [each.slice(1)] : []));

/** Whether a line is the name of an office, where it says whose a site is. */
export function isSiteOffice(line: string): boolean {
  const name = line
    .normalize('NFC')
    .replace(/ ?[(（][^()（）]{2,12}[)）]$/u, '')
    .replace(/^(?:the|le|la|les|die|der|das|el) /iu, '');
  if (name.length > maxName || /[\d.:;!?。！？|]/u.test(name)) return false;
  if (unspaced.test(name)) return true;
  const words = name.split(' ');
  const isHeadline = eventWord.test(name) || headlineVerb.test(name) || noOffice.test(name);
  if (isOfCountry(name)) return true;
  if (words.length < 2 || words.length > maxWords || isHeadline) return false;
  return opensWithOffice(name) || endsWithOffice(words);
}

/** In English after the words for a country as well: "Australian Minister for Foreign Affairs". */
function opensWithOffice(name: string): boolean {
  const words = name.toLowerCase();
  return phrases.some((phrase) => {
    const at = words.startsWith(`${phrase} `) ? 0 : words.indexOf(` ${phrase} `) + 1;
    if (at === 0 && !words.startsWith(`${phrase} `)) return false;
    const [adjectives, rest] = [name.slice(0, at).trim(), name.slice(at + phrase.length).trim()];
    // "Vertretung in Deutschland" says where it is, and not whose.
    if (isPlaced.test(rest)) return false;
    const isSaid =
      adjectives === '' || adjectives.split(' ').every((word) => isAdjective.test(word));
    const isPhrase = phrase.includes(' ');
    // In Romance languages what an office is of is written small.
    const isSmall = !isPhrase && rest.split(' ').length <= maxSmall && /^\p{Lu}/u.test(name);
    return isSaid && (at === 0 || isPhrase) && /\p{L}{3}/u.test(rest) && (isSmall || isNamed(rest));
  });
}

/** "Norwegian Coastal Agency", "Bundesamt für Häfen": each word is part of a name. */
function endsWithOffice(words: readonly string[]): boolean {
  const kind = (words.at(-1) ?? '').toLowerCase();
  const isKind = lastWords.has(kind) || lastEnds.some((end) => kind.endsWith(end));
  // "Welcome to …", in any words.
  const isCapital = /^\p{Lu}/u.test(words[0] ?? '') && !words.includes('to');
  const rest = words.slice(0, -1).join(' ');
  const [first = '', second = '', ...more] = words;
  const isOf = /^(?:für|der|des)$/u.test(second) && more.length > 0;
  if (isOf && lastEnds.some((end) => first.toLowerCase().endsWith(end))) return isCapital;
  // A news agency is called by one word more.
  if (kind === 'agency' && words.length < 3) return false;
  return isKind && isCapital && (isNamed(rest) || /\p{Script=Cyrillic}/u.test(rest));
}

const isAdjective = /^\p{Lu}[\p{L}'’-]+$/u;
const isPlaced = /^(?:in|im|en|à|au|aux|na|no|em|a|в|во|на|у) /iu;

/** "The Presidency, Republic of Bayland": an office and its country. */
function isOfCountry(name: string): boolean {
  const [office = '', country = '', ...more] = name.split(/, | [-–—] /u);
  return more.length === 0 && lastWords.has(office.toLowerCase()) && isCountryLine(country);
}

/** At least one of its words is a name, and in English all but the small ones. */
function isNamed(rest: string): boolean {
  const words = rest.split(/[ ,]+/u).filter((word) => word !== '' && !smallWord.test(word));
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 0 && names.length > 0 && words.length - names.length <= 2;
}
