import { countryTable } from './country-names';

/** Folded English name → common short English name. */
const byName = new Map<string, string>();
/** Japanese name, short or a single kanji → common short Japanese name. */
const byJapaneseName = new Map<string, string>();
/** Common short Japanese name → common short English name. */
const englishNames = new Map<string, string>();

for (const row of countryTable.trim().split('\n')) {
  const [english = '', japanese = ''] = row.split(' | ');
  const [short = '', ...others] = english.split('; ');
  for (const name of [short, ...others]) byName.set(fold(name), short);
  const [shortJapanese = '', ...otherJapanese] = japanese.split('; ');
  englishNames.set(shortJapanese, short);
  for (const name of [shortJapanese, ...otherJapanese]) byJapaneseName.set(name, shortJapanese);
}

/** Case, accents, apostrophes and "the" do not distinguish names. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u2019/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^the /, '');
}

/** "University of Malta" is not Malta; only these words may lengthen the name of a country. */
const formalWords =
  '(?:Republic|Kingdom|State|Commonwealth|Duchy|Principality|Sultanate|Union) of (?:the )?';
const formalBeginning = new RegExp(String.raw`\b${formalWords}(.+)$`);

/** UTF-16 units of a name that are examined: the longest formal one has under a hundred. */
const maxFormalNameLength = 200;

/**
 * The common short name of the country that a name means, in a common short form or a formal one
 * ("the Federal Republic of Germany"); null for anything else.
 */
export function countryNamed(name: string): string | null {
  const informal = formalBeginning.exec(name.slice(0, maxFormalNameLength))?.[1] ?? '';
  return byName.get(fold(name)) ?? byName.get(fold(informal)) ?? null;
}

/** Longest country name at the start of a text, in UTF-16 units. */
const maxNameLength = 60;

/** The longest country name that a text begins with, and its length in UTF-16 units; or null. */
export function countryAtStart(text: string): { name: string; length: number } | null {
  const start = text.slice(0, maxNameLength);
  const ends = [...start.matchAll(/(?=[\s,;:()\u2010-\u2015\u2019'/.-]|$)|(?<=\.)/g)];
  for (const { index } of ends.reverse()) {
    const name = byName.get(fold(start.slice(0, index)));
    if (name !== undefined) return { name, length: index };
  }
  return null;
}

const formalOpening = new RegExp(String.raw`^(?:\p{Lu}\p{L}+ ){0,3}${formalWords}`, 'u');

/** The same, including formal names: "Republic of Peru". */
export function formalCountryAtStart(text: string): { name: string; length: number } | null {
  const plain = countryAtStart(text);
  const [opening = ''] = formalOpening.exec(text) ?? [];
  if (plain !== null || opening === '') return plain;
  const country = countryAtStart(text.slice(opening.length));
  return country && { ...country, length: opening.length + country.length };
}

/**
 * The country that an office ends with: "… of the Italian Republic", "…, Germany". A country after
 * any other word ("Special Envoy for Ukraine") is not the office's own.
 */
export function countryOfOffice(office: string): { name: string; start: number } | null {
  for (const match of office.matchAll(/(?: of (?:the )?|, )/g)) {
    const start = match.index + match[0].length;
    const name = byName.get(fold(office.slice(start)));
    if (name !== undefined) return { name, start };
  }
  return null;
}

const formalEnding = /(?:(?:連邦|民主|人民|イスラム|アラブ|社会主義)?共和国|連邦|王国|公国|国)$/;

/**
 * The common short Japanese name of the country that words name, short or formal (モンゴル国), or by its
 * one kanji (米); null for anything else.
 */
export function japaneseCountryNamed(words: string): string | null {
  const informal = words.replace(formalEnding, '');
  return byJapaneseName.get(words) ?? byJapaneseName.get(informal) ?? null;
}

/** A country's common short name in English, given in either language. */
export function englishCountryName(name: string): string {
  return englishNames.get(name) ?? name;
}
