/**
 * What is over the words of a text, and what of it a format writes without. The tables are in
 * docs/formats.md ("What is over the words"); the round trips compare everything else.
 */
import { placeAnnotations } from '#core/annotations/placed-mark';
import { splitByBlock } from '#core/document/passage-parts';
import { spansWithin, type SpanKind } from '#core/document/spans';
import { isHighlight } from '#core/model/annotation';
import type { ExportSet } from './export-set';
import { exportFormats, formatFacts, type ExportFormat } from './formats';

/** What may be over the words of a quote, in the order in which it is named. */
const looks = [
  'emphasis',
  'underlines and raised letters',
  'links',
  'tables',
  'readings',
  'other languages',
] as const;
export type Look = (typeof looks)[number];

/** What a whole text has besides. */
const structures = [
  'headings and lists',
  'notes and links inside it',
  'lines and rules',
  'headers of rows',
  'indents',
  'pictures',
] as const;
export type TextLook = Look | (typeof structures)[number];

/** Formats that have the whole text. */
export type WholeTextFormat = 'word' | 'pdf' | 'html' | 'annotation-set';

const kindsOf: Readonly<Record<TextLook, readonly SpanKind[]>> = {
  emphasis: ['emphasis', 'strong', 'strike', 'code'],
  'underlines and raised letters': ['underline', 'superscript', 'subscript'],
  links: ['link'],
  tables: ['cell', 'header-cell'],
  readings: ['ruby'],
  'other languages': ['language'],
  'headings and lists': [],
  'notes and links inside it': ['note-reference', 'note-mark', 'place'],
  'lines and rules': ['line', 'rule'],
  'headers of rows': [],
  indents: [],
  pictures: ['picture'],
};

/** The kinds of spans that some looks are. */
export function lostKinds(lost: ReadonlySet<TextLook>): ReadonlySet<SpanKind> {
  return new Set([...lost].flatMap((look) => kindsOf[look]));
}

/**
 * In Word, readings are left out because not every program shows the words under them; in the book,
 * because its readers would count them among the words.
 */
export const lostInText: Readonly<Record<WholeTextFormat, readonly TextLook[]>> = {
  word: ['readings', 'headers of rows', 'pictures'],
  pdf: ['pictures'],
  html: ['pictures'],
  'annotation-set': ['readings', 'indents', 'pictures'],
};

/**
 * Formats for other annotation programs have the words only to find them again, and formats of
 * sources have none: nothing is lost there.
 */
export const lostBy: Readonly<Record<ExportFormat, readonly TextLook[]>> = {
  ...lostInText,
  markdown: ['underlines and raised letters', 'readings', 'other languages'],
  obsidian: ['underlines and raised letters', 'readings', 'other languages'],
  'word-quotes': ['readings'],
  text: looks,
  w3c: [],
  hypothesis: [],
  readwise: looks,
  zotero: ['readings', 'other languages'],
  'csl-json': [],
  bibtex: [],
  ris: [],
};

/** Those whose tables have no merged cells, and headers only above. */
const plainTables: ReadonlySet<ExportFormat> = new Set(['markdown', 'obsidian']);

/** Those that have no quotes of their own, or none for people. */
const unquoted: ReadonlySet<ExportFormat> = new Set([
  ...(['word', 'w3c', 'annotation-set', 'hypothesis', 'csl-json', 'bibtex', 'ris'] as const),
]);

const lookOf = new Map(looks.flatMap((look) => kindsOf[look].map((kind) => [kind, look] as const)));

export interface LostLooks {
  readonly looks: readonly Look[];
  /** Quotes that have one of them. */
  readonly quotes: number;
}

/** Null when no quote loses anything. */
export function lostLooksOf(format: ExportFormat, { documents }: ExportSet): LostLooks | null {
  const lost = new Set<TextLook>(lostBy[format]);
  if (lost.size === 0) return null;
  const found = new Set<Look>();
  let quotes = 0;
  for (const { document, annotations } of documents) {
    const { placed } = placeAnnotations(document, annotations.filter(isHighlight));
    for (const { start, end } of placed) {
      const parts = splitByBlock(document, { start, end });
      const own = parts.flatMap(({ blockIndex, ...part }) => {
        const { spans = [], start: begin = 0 } = document.blocks[blockIndex] ?? {};
        const inside = spansWithin(spans, part.start - begin, part.end - begin);
        return inside.flatMap(({ kind }) => lookOf.get(kind) ?? []);
      });
      const missing = own.filter((look) => lost.has(look));
      for (const look of missing) found.add(look);
      quotes += missing.length > 0 ? 1 : 0;
    }
  }
  return quotes === 0 ? null : { looks: looks.filter((look) => found.has(look)), quotes };
}

/** "3 quotes will be without their emphasis, links and tables; the words are all there." */
export function lostLooksSentence({ looks: missing, quotes }: LostLooks): string {
  const many =
    quotes === 1 ? '1 quote will be without its' : `${quotes} quotes will be without their`;
  const last = missing.at(-1) ?? '';
  const named = missing.length > 1 ? `${missing.slice(0, -1).join(', ')} and ${last}` : last;
  return `${many} ${named}; the words are all there.`;
}

/** The tables of docs/formats.md: what is in a quote, and what in a whole text. */
export function looksTables(): string[] {
  const quoted = exportFormats.filter((format) => !unquoted.has(format));
  const whole = Object.keys(lostInText) as WholeTextFormat[];
  const sign = (format: ExportFormat, look: TextLook) => {
    if (lostBy[format].includes(look)) return '–';
    return look === 'tables' && plainTables.has(format) ? '○' : '●';
  };
  const table = (formats: readonly ExportFormat[], columns: readonly TextLook[], what: string) =>
    [
      [what, ...columns],
      [what, ...columns].map(() => '---'),
      ...formats.map((format) => [
        formatFacts[format].name,
        ...columns.map((look) => sign(format, look)),
      ]),
    ]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n');
  return [
    table(quoted, looks, 'in a quote'),
    table(whole, [...looks, ...structures], 'in the text'),
  ];
}
