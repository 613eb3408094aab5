/**
 * Who published a text: where a line names it and nothing else, or from the address of the page.
 */
import { isBodyName } from './body-names';
import { eventWord, headlineVerb } from './headline-words';
import { issuers, offices, type IssuerRow, type Office } from './issuers';
import { isNetwork } from './page-words';

export interface IssuingBody {
  /** As in the line, or as the issuer calls itself. */
  readonly name: string;
  /** Null when not certain. */
  readonly place: string | null;
}

/** Longest line looked at, in UTF-16 units. */
const maxNameLength = 100;

const byName = new Map<string, { readonly row: IssuerRow; readonly language: string }>(
  issuers.flatMap((row) =>
    Object.entries(row.names).flatMap(([language, names]) =>
      names.map((name) => [nameKey(name), { row, language }] as const),
    ),
  ),
);

/** Case, kind of apostrophe, commas and a leading article do not distinguish issuers. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/^the /, '')
    .replace(/[,\s]+/g, ' ')
    .trim();
}

const kinds =
  'Ministry|Department|Office|Embassy|Consulate[- ]General|Consulate|Government|Secretariat|Permanent Mission|Delegation|Bureau|Prime Minister.s Office|Presidency';
const english = new RegExp(
  String.raw`^(?:The )?(?:(?:Republic|Kingdom|State|Sultanate|Commonwealth|Government) of (?:the )?\p{Lu}\p{L}+ )?(?:\p{Lu}[\p{L}.]+ ){0,2}(?:${kinds}) (?:of|for|to) [\p{L}\p{M},.&’' -]{3,80}$`,
  'u',
);
/** Words that a name begins with: of what, follows. */
const beginnings =
  'Ministère|Ministerio|Ministero|Ministério|Ministerie|Ministerstwo|Ministerstvo|Ministarstvo|Ministrstvo|Ministerul|Ministeri|Ministria|Министерство|Міністерство|Министарство|Υπουργείο|Ambassade|Botschaft|Embajada|Embaixada|Ambasciata|Ambasada|Ambassaden|Veľvyslanectvo|Velvyslanectví|Veleposlaništvo|Veleposlanstvo|Посольство|Посолство|Амбасада|Πρεσβεία|Kedutaan Besar|Đại sứ quán|Generalkonsulat|Consulado|Consulat|Consolato|Consulaat|Konsulat|Консульство|Delegación|Gobierno|Gouvernement|Governo|Présidence|Presidencia|Presidência|Predsedništvo|Kementerian|Bộ|Cancillería|Kancelaria|Kancelář|Kancelária';
/** Words that one ends with, and the ends of names of a single word. */
const ends =
  'Bakanlığı|BAKANLIĞI|BÜYÜKELÇİLİĞİ|Büyükelçiliği|Başkonsolosluğu|Nazirliyi|vazirligi|яам|министрлігі|ministeriö|[Uu]lkoministeriö|suurlähetystö|utenriksdepartement|külügyminisztérium|minisztérium|[Nn]agykövetség|[Mm]inisteerium|[Ss]aatkond|[Mm]inistrija|[Mm]inisterija|मंत्रालय|दूतावास';
const otherForms = new RegExp(
  String.raw`^(?:(?:\p{Lu}\p{Ll}+ ){1,3}Government|(?:\p{Lu}[\p{L}’']+ ){1,5}High Commission(?:,? (?:in |to )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?|High Commission (?:of|for) (?:the )?\p{Lu}\p{L}+(?:,? (?:in |to )?\p{Lu}\p{L}+){0,3}|(?:The )?(?:Royal )?(?:\p{Lu}\p{Ll}+(?:ese|ish|an|ch|ek|qi|li)|U\.?S\.?|UK|EU) (?:Embassy|Consulate[ -]General|Consulate|Mission)(?:,? (?:in |to )?(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})?|(?:\p{Lu}[\p{L}’'-]+ ){2,5}(?:Secretariat|Commission)|Kabinet van de (?:Minister-)?President|Sở Ngoại vụ [\p{L}\p{M} .]{2,40}|\p{Lu}\p{Ll}*ministerium [\p{L}\p{M},.&’' -]{3,80}|(?:${beginnings}) [\p{L}\p{M},.&’' -]{3,80}|[\p{L}\p{M} ]{3,40} (?:${ends})|\p{Lu}\p{Ll}{3,20}(?:ministeriet|departementet|ministeriö|ministeerium|minisztérium)|Statsrådsberedningen)$`,
  'u',
);
const arabic =
  /^(?:وزارة (?:الخارجية|الشؤون الخارجية)|وزارت (?:امور )?خارجه)(?: (?:والتعاون(?: الدولي)?|والتعاون الإقليمي|والمغتربين|وشؤون المغتربين|المصرية|السعودية|القطرية|الأردنية|الكويتية|جمهوری اسلامی ایران))*$/u;
const office =
  /^(?:(?:The )?(?:Prime Minister|President)[’']s Office|Office of the (?:President|Prime Minister)|Cabinet Office)$/u;
/** A name has no finite verb and no full stop; these words make a line a title instead. */
const noName =
  /[.:;]$|\s[-–—|]\s|\b(?:meeting|meets|met|talks?|visit|visits|statement|summary|call|is|has|on|readout|remarks|holds?|says?|said|that|its|their)\b/i;
const japanese =
  /^(?:[\p{Script=Han}]{1,8}(?:省|庁|官邸|官房|大使館|総領事館|内閣府)|[\p{Script=Han}\p{Script=Hangul} ]{1,14}(?:外交部|国务院|外事办公室|外事局|대사관|외교부|총영사관)|\p{Script=Han}{1,20}(?:委员会办公室|人民政府|人民政府办公厅|外事侨务办公室|(?:外事(?:侨务)?|外)办|总领事馆|總領事館|驻\p{Script=Han}{1,8}办事处|代表處|辦事處))$/u;

/** What a name has behind it: "– IAEA", "(Bayport)". */
const behindName = / (?:[-–—] ?\p{Lu}{2,8}|[(（][^()（）]{2,30}[)）])$/u;

/** "Ministry of the Sea youtube": where an issuer is found. */
function withoutNetwork(words: string): string {
  const at = words.lastIndexOf(' ');
  return at > 0 && isNetwork(words.slice(at + 1)) ? words.slice(0, at) : words;
}

/** "By the Office of the Spokesperson" */
function withoutBy(line: string): string {
  return line
    .trim()
    .replace(/^(?:[Bb]y|BY|[Ff]rom|Source|Quelle|Fuente|Fonte) (?:the )?(?=\p{Lu})/u, '');
}

/**
 * The issuer that a line names and nothing else, "Ministry of Foreign Affairs of Japan"; otherwise
 * null.
 */
export function issuerNamed(line: string): IssuingBody | null {
  if (line.length > maxNameLength) return null;
  // "Ministry of the Sea and The Rt Hon Jane Roe MP": the person beside it is no part of the name.
  const [person = ''] = withoutBy(line).split(/ and (?:The )?(?:Rt )?Hon\.? (?=\p{Lu})/u);
  const whole = person.replace(/\s+/gu, ' ');
  const name = withoutNetwork(whole.replace(behindName, ''));
  // "…, Commonwealth & Development Office and Jane Roe"
  const [first = ''] = name.split(/ and (?=\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$)/u);
  for (const each of [whole, name, first]) {
    const known = byName.get(nameKey(each));
    if (known) return { name: each, place: known.row.place[known.language] ?? null };
  }
  const isCapitals = name.length > minCapitals && name === name.toUpperCase();
  const written = isCapitals ? inSmallLetters(name) : name;
  const isName =
    japanese.test(name) ||
    arabic.test(name) ||
    office.test(name) ||
    ((english.test(written) ||
      otherForms.test(written) ||
      otherForms.test(name) ||
      isBodyName(written)) &&
      !noName.test(name) &&
      !eventWord.test(name) &&
      !headlineVerb.test(name));
  return isName ? { name, place: null } : null;
}

/** Shortest name in capitals, in UTF-16 units. */
const minCapitals = 12;

/** "MINISTRY OF THE SEA" as "Ministry of the Sea". */
function inSmallLetters(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<= )(?:Of|For|And|The|To|De|Des|Du|La|Del|Y|E|Et)(?= )/gu, (word) =>
      word.toLowerCase(),
    );
}

/**
 * An issuer of the table, whatever form of its name a sentence has: as it calls itself in a
 * language, or in that of the name.
 */
export function issuerOfWords(words: string, language?: string): IssuingBody | null {
  const known = byName.get(nameKey(words));
  if (known === undefined) return null;
  return inLanguages(known.row, [language ?? '', known.language]);
}

/** An issuer as it calls itself in the first of the languages that it has a name in. */
function inLanguages({ names, place }: IssuerRow, languages: readonly string[]) {
  const chosen = languages.find((each) => each in names) ?? Object.keys(names)[0] ?? '';
  const name = names[chosen]?.[0];
  return name === undefined ? null : { name, place: place[chosen] ?? null };
}

const abbreviation = /^\p{Lu}{2,6}$/u;

/**
 * An issuer as a page has it, or as it calls itself in a language where the page has another one's
 * name or an abbreviation: sites say "EEAS", and some say who they are in English alone.
 */
export function issuerInLanguage(name: string, language?: string): IssuingBody | null {
  const known = byName.get(nameKey(name));
  const isOther = language !== known?.language && language !== undefined;
  const isElse = known && ((isOther && language in known.row.names) || abbreviation.test(name));
  return isElse ? issuerOfWords(name, language) : issuerNamed(name);
}

/** "外務省 English 検索 サイトマップ": a menu, or a name in two languages, that begins with an issuer. */
export function issuerInMenu(line: string): IssuingBody | null {
  const [first = '', ...others] = line.trim().split(/\s+/);
  const isMenu = others.length > 0 && !/[.\u3002]$/u.test(line) && line.length <= maxNameLength;
  return isMenu && /^\p{Script=Han}{2,8}$/u.test(first) ? issuerOfWords(first) : null;
}

/** The office that a line names and nothing else. */
export function officeNamed(line: string): Office | null {
  if (line.length > maxNameLength) return null;
  return offices.find(({ line: pattern }) => pattern.test(withoutBy(line))) ?? null;
}

/** The issuer whose own site has an address, named in the text's language if possible. */
export function issuerOfAddress(address: string | null, language: string): IssuingBody | null {
  const host =
    address === null ? null : /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase();
  if (!host) return null;
  const row = issuers.find(({ hosts }) =>
    hosts.some((end) => host === end || host.endsWith(`.${end}`)),
  );
  return row ? inLanguages(row, [language.slice(0, 2), 'en']) : null;
}
