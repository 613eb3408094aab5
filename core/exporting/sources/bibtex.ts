/**
 * Writes the sources as BibTeX: entries and fields are biblatex's (`@report`, `@online`, `date`,
 * `urldate`), and plain BibTeX reads them as `@misc` with author, title, year and note. What TeX
 * would read as a command or a ligature is escaped, so that the words come out unchanged; control
 * characters and line breaks, which an entry cannot contain, become U+FFFD and blanks.
 */
import { cslTypeOf, datePartsOf, type CslItem } from '#core/citing/csl-item';
import { printable } from '#core/text/printable';
import type { SourceRecord } from '#core/model/source-record';
import type { ExportSet } from '../export-set';
import { citationKeysOf } from './citation-key';

const entryTypes: Readonly<Record<CslItem['type'], string>> = {
  report: 'report',
  webpage: 'online',
  document: 'misc',
};

/** Babel's names of languages, which biblatex uses. */
const babelNames: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  ja: 'japanese',
  ko: 'korean',
  mn: 'mongolian',
  ru: 'russian',
  zh: 'chinese',
};

/** The whole file, one entry for each document; ends in one newline. */
export function sourcesAsBibtex({ documents }: Pick<ExportSet, 'documents'>): string {
  const sources = documents.map(({ source }) => source);
  const keys = citationKeysOf(sources);
  return sources.map((source) => entry(keys.get(source.id) ?? source.id, source)).join('\n');
}

function entry(key: string, source: SourceRecord): string {
  const { body, place, issued, address, accessed, language, translationMark } = source;
  const day = issued !== null && datePartsOf(issued) !== null ? issued : null;
  const fields = [
    // The second braces keep the issuer from being parsed as a person, and the title from being
    // lowercased.
    ['author', body === null ? null : `{${escapeTex(body)}}`],
    ['title', `{${escapeTex(source.title)}}`],
    ['type', body === null ? null : 'Press release'],
    ['location', place === null ? null : escapeTex(place)],
    ['date', day],
    // Plain BibTeX knows no `date`.
    ['year', day === null ? issued && escapeTex(issued) : day.slice(0, 4)],
    ['url', address === null ? null : verbatimUrl(address)],
    ['urldate', accessed !== null && datePartsOf(accessed) !== null ? accessed : null],
    ['langid', babelNames[language.split('-')[0] ?? ''] ?? null],
    ['note', translationMark === null ? null : escapeTex(translationMark)],
  ].flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${entryTypes[cslTypeOf(source)]}{${key},\n${fields.join('')}}\n`;
}

/**
 * Characters with a meaning in TeX, and how they are escaped. BibTeX counts braces, even escaped
 * ones.
 */
const texForms: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
  '`': '\\textasciigrave{}',
  "'": '\\textquotesingle{}',
  '"': '\\textquotedbl{}',
};

/** Text that TeX prints unchanged; hyphens, commas and brackets form no ligatures. */
export function escapeTex(text: string): string {
  return printable(text)
    .replace(/[&%$#_{}~^\\`'"]/g, (character) => texForms[character] ?? character)
    .replace(/([-,<>])(?=\1)/g, '$1{}');
}

/** An address is verbatim; only what would end the field is percent-encoded. */
function verbatimUrl(address: string): string {
  return printable(address).replace(/[\s{}\\"]/g, (character) => encodeURIComponent(character));
}
