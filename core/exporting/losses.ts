/**
 * What each format cannot carry, as a table, and what a given export would lose. The same table is
 * in docs/formats.md; a test compares both with what is really written.
 */
import { hasNote, labelIdOf } from '#core/model/annotation';
import { tagsOf } from '#core/model/tags';
import type { ExportSet } from './export-set';
import { exportFormats, formatFacts, type ExportFormat } from './formats';

export const features = [
  'highlights',
  'notes',
  'labels',
  'tags',
  'bookmarks',
  'document notes',
  'names of others',
] as const;
export type Feature = (typeof features)[number];

/**
 * - whole: carried as what it is;
 * - otherwise: carried as something else (a label as a tag or a colour, a bookmark as a highlight);
 * - none: left out.
 */
export type Carried = 'whole' | 'otherwise' | 'none';

const all = (carried: Carried) =>
  Object.fromEntries(features.map((feature) => [feature, carried])) as Record<Feature, Carried>;

export const carriedBy: Readonly<Record<ExportFormat, Readonly<Record<Feature, Carried>>>> = {
  markdown: all('whole'),
  obsidian: all('whole'),
  word: all('whole'),
  'word-quotes': all('whole'),
  pdf: all('whole'),
  html: all('whole'),
  text: all('whole'),
  w3c: all('whole'),
  'annotation-set': { ...all('whole'), labels: 'otherwise' },
  hypothesis: { ...all('whole'), labels: 'otherwise', bookmarks: 'otherwise' },
  readwise: {
    ...all('whole'),
    labels: 'otherwise',
    bookmarks: 'none',
    'document notes': 'none',
    'names of others': 'none',
  },
  zotero: all('whole'),
  'csl-json': all('none'),
  bibtex: all('none'),
  ris: all('none'),
};

export interface Loss {
  readonly feature: Feature;
  readonly count: number;
  readonly carried: 'otherwise' | 'none';
}

/** What the format would not carry whole; empty when nothing is lost. */
export function lossesOf(format: ExportFormat, set: ExportSet): Loss[] {
  const counts = countFeatures(set);
  const left = set.options.tags || !formatFacts[format].options.includes('tags');
  return features.flatMap((feature): Loss[] => {
    const carried = feature === 'tags' && !left ? 'none' : carriedBy[format][feature];
    const count = counts[feature];
    return carried === 'whole' || count === 0 ? [] : [{ feature, count, carried }];
  });
}

/** Labels, tags and names each once, however often they are used. */
function countFeatures({ documents }: ExportSet): Record<Feature, number> {
  const annotations = documents.flatMap((entry) => entry.annotations);
  const ofKind = (kind: string) => annotations.filter((each) => each.kind === kind);
  const highlights = ofKind('highlight');
  return {
    highlights: highlights.length,
    notes: annotations.filter((each) => each.kind !== 'document-note' && hasNote(each)).length,
    labels: new Set(highlights.map(labelIdOf)).size,
    tags: new Set(annotations.flatMap(tagsOf)).size,
    bookmarks: ofKind('bookmark').length,
    'document notes': ofKind('document-note').length,
    'names of others': new Set(annotations.flatMap(({ creator }) => creator ?? [])).size,
  };
}

const one: Readonly<Record<Feature, string>> = {
  highlights: 'highlight',
  notes: 'note',
  labels: 'label',
  tags: 'tag',
  bookmarks: 'bookmark',
  'document notes': 'note on a document',
  'names of others': 'name of another person',
};
const many: Readonly<Record<Feature, string>> = {
  ...one,
  highlights: 'highlights',
  notes: 'notes',
  labels: 'labels',
  tags: 'tags',
  bookmarks: 'bookmarks',
  'document notes': 'notes on documents',
  'names of others': 'names of other people',
};

/** What a feature becomes in a format that does not have it. */
const becomes: Readonly<Partial<Record<Feature, string>>> = {
  labels: 'will be a colour or a tag',
  bookmarks: 'will be a plain highlight',
};

/** "3 tags will be left out.", "2 bookmarks: each will be a plain highlight." */
export function lossSentence({ feature, count, carried }: Loss): string {
  const what = `${count} ${(count === 1 ? one : many)[feature]}`;
  if (carried === 'none') return `${what} will be left out.`;
  const other = becomes[feature] ?? 'will be something else';
  return count === 1 ? `${what} ${other}.` : `${what}: each ${other}.`;
}

/** The table of docs/formats.md. */
export function lossTable(): string {
  const signs = { whole: '●', otherwise: '○', none: '–' } as const;
  const head = ['format', ...features, 'read back'];
  const rows = exportFormats.map((format) => [
    formatFacts[format].name,
    ...features.map((feature) => signs[carriedBy[format][feature]]),
    formatFacts[format].roundTrips ? 'yes' : 'no',
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
