/**
 * What is over quoted words and a format writes without: emphasis, links, tables, readings. The same
 * table is in docs/formats.md ("What is over the words").
 */
import { placeAnnotations } from '#core/annotations/placed-mark';
import { splitByBlock } from '#core/document/passage-parts';
import { spansWithin, type SpanKind } from '#core/document/spans';
import { isHighlight } from '#core/model/annotation';
import type { ExportSet } from './export-set';
import type { ExportFormat } from './formats';

/** In the order in which they are named. */
const looks = ['emphasis', 'underlines and raised letters', 'links', 'tables', 'readings'] as const;
export type Look = (typeof looks)[number];

const lookOf: Readonly<Partial<Record<SpanKind, Look>>> = {
  emphasis: 'emphasis',
  strong: 'emphasis',
  strike: 'emphasis',
  code: 'emphasis',
  underline: 'underlines and raised letters',
  superscript: 'underlines and raised letters',
  subscript: 'underlines and raised letters',
  link: 'links',
  cell: 'tables',
  'header-cell': 'tables',
  ruby: 'readings',
};

/**
 * Formats for other annotation programs have the words only to find them again, and formats of
 * sources have none: nothing is lost there.
 */
const lostBy: Readonly<Record<ExportFormat, readonly Look[]>> = {
  markdown: ['underlines and raised letters', 'readings'],
  obsidian: ['underlines and raised letters', 'readings'],
  word: ['readings'],
  'word-quotes': ['readings'],
  pdf: [],
  html: [],
  text: looks,
  w3c: [],
  'annotation-set': ['readings'],
  hypothesis: [],
  readwise: looks,
  zotero: ['readings'],
  'csl-json': [],
  bibtex: [],
  ris: [],
};

export interface LostLooks {
  readonly looks: readonly Look[];
  /** Quotes that have one of them. */
  readonly quotes: number;
}

/** Null when no quote loses anything. */
export function lostLooksOf(format: ExportFormat, { documents }: ExportSet): LostLooks | null {
  const lost = new Set<Look>(lostBy[format]);
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
        return inside.flatMap(({ kind }) => lookOf[kind] ?? []);
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
