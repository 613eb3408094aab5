import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Annotation } from '#core/model/annotation';
import { starterLabels, type Label } from '#core/model/label';
import { markedOn, otherKinds, setOf } from './export.fixture';
import { wordsOf } from './export-words.fixture';
import { defaultOptions, type ExportSet } from './export-set';
import { exportFormats, formatFacts, type ExportFormat } from './formats';
import {
  carriedBy,
  features,
  lossSentence,
  lossTable,
  lossesOf,
  type Carried,
  type Feature,
  type Loss,
} from './losses';

const label: Label = {
  id: 'own',
  name: 'sentinellabel',
  hue: 'rose',
  underline: 'wavy',
  letter: 'S',
};
const [bookmark, documentNote] = otherKinds();
if (!bookmark || !documentNote) throw new Error('The fixture lost its other kinds.');

/** An annotation for each feature, and the word that proves it was carried. */
const sentinels: Readonly<Record<Feature, readonly [word: string, annotation: Annotation]>> = {
  highlights: ['Second paragraph here.', markedOn('Second paragraph here.')],
  notes: ['sentinelnote', markedOn('one plan', { note: 'A sentinelnote.' })],
  labels: ['sentinellabel', markedOn('one plan', { labelId: label.id })],
  tags: ['sentineltag', markedOn('one plan', { tags: ['sentineltag'] })],
  bookmarks: ['sentinelbookmark', { ...bookmark, note: 'sentinelbookmark' }],
  'document notes': ['sentinelwhole', { ...documentNote, note: 'sentinelwhole' }],
  'names of others': ['Sentinelname', markedOn('one plan', { creator: 'Sentinelname' })],
};

/** In formats without the label's name, the colour for its hue. */
const asColour: Readonly<Partial<Record<ExportFormat, string>>> = { 'annotation-set': '"pink"' };

/** In formats with the whole text, the sign of a mark: a label's style on a run. */
const asMark: Readonly<Partial<Record<ExportFormat, string>>> = { word: '<w:rStyle ' };

const labels = [...starterLabels, label];
const plain = markedOn('the sea');

async function countIn(format: ExportFormat, word: string | RegExp, set: ExportSet) {
  return (await wordsOf[format](set)).split(word).length - 1;
}

/** True when the word occurs more often with the annotation than without it. */
async function comes(format: ExportFormat, annotation: Annotation, word: string | RegExp) {
  const [without, both] = [setOf([plain], { labels }), setOf([plain, annotation], { labels })];
  return (await countIn(format, word, both)) > (await countIn(format, word, without));
}

for (const format of exportFormats) {
  test(`${formatFacts[format].name} carries what the table says`, async () => {
    const found: Partial<Record<Feature, boolean>> = {};
    const said: Partial<Record<Feature, boolean>> = {};
    for (const feature of features) {
      const [word, annotation] = sentinels[feature];
      const sign = feature === 'labels' ? asColour : feature === 'highlights' ? asMark : {};
      const wanted = sign[format] ?? word;
      found[feature] = await comes(format, annotation, wanted);
      said[feature] = carriedBy[format][feature] !== 'none';
    }
    expect(found).toEqual(said);
  });
}

test('a bookmark is called a bookmark only in formats that carry it whole', async () => {
  const found: Partial<Record<ExportFormat, boolean>> = {};
  const said: Partial<Record<ExportFormat, boolean>> = {};
  const bare = { ...bookmark, note: '' };
  for (const format of exportFormats) {
    found[format] = await comes(format, bare, /bookmark/i);
    said[format] = carriedBy[format].bookmarks === 'whole';
  }
  expect(found).toEqual(said);
});

test('a feature carried as something else is what the sentence says', async () => {
  const set = setOf([sentinels.labels[1], sentinels.bookmarks[1]], { labels });
  const hypothesis = JSON.parse((await wordsOf.hypothesis?.(set)) ?? '') as {
    readonly annotations: readonly { readonly tags: unknown; readonly target: unknown }[];
  };
  expect(hypothesis.annotations[0]?.tags).toEqual(['sentinellabel']);
  expect(hypothesis.annotations[1]?.target).toMatchObject([{ selector: [{}, {}] }]);
  expect(await wordsOf.readwise?.(set)).toContain('.sentinellabel');
  const items = JSON.parse((await wordsOf['annotation-set']?.(set)) ?? '') as {
    readonly items: readonly { readonly body: object }[];
  };
  expect(items.items[0]?.body).toMatchObject({ color: 'pink' });
  expect(Object.keys(items.items[1]?.body ?? {})).not.toContain('color');
});

test('tags that the reader leaves out are not to be seen', async () => {
  const options = { ...defaultOptions, tags: false };
  const set = setOf([sentinels.tags[1]], { options });
  for (const format of exportFormats.filter((each) => formatFacts[each].options.includes('tags'))) {
    expect([format, await countIn(format, 'sentineltag', set)]).toEqual([format, 0]);
    expect(lossesOf(format, set)).toContainEqual({ feature: 'tags', count: 1, carried: 'none' });
  }
});

test('there are no sentences for a format that carries everything, or for absent features', () => {
  const all = setOf(Object.values(sentinels).map(([, annotation]) => annotation));
  expect(lossesOf('w3c', all)).toEqual([]);
  expect(lossesOf('readwise', setOf([]))).toEqual([]);
  expect(lossesOf('readwise', setOf([plain]))).toEqual([
    { feature: 'labels', count: 1, carried: 'otherwise' },
  ]);
});

test('labels, tags and names are counted once, annotations each', () => {
  const by = (creator: string, tags: readonly string[]) =>
    markedOn('one plan', { creator, tags, note: 'A note.' });
  const set = setOf([
    by('Anna', ['trees']),
    by('Anna', ['trees', 'sea']),
    by('Bat', []),
    { ...bookmark, note: 'Here.' },
    { ...documentNote, note: 'All of it, #sea.' },
  ]);
  const counts = Object.fromEntries(lossesOf('ris', set).map((loss) => [loss.feature, loss.count]));
  expect(counts).toEqual({
    highlights: 3,
    notes: 4,
    labels: 1,
    tags: 2,
    bookmarks: 1,
    'document notes': 1,
    'names of others': 2,
  });
});

test('a loss is said in a sentence, for one and for many', () => {
  const said = (feature: Feature, count: number, carried: Exclude<Carried, 'whole'>) =>
    lossSentence({ feature, count, carried } satisfies Loss);
  expect(said('tags', 1, 'none')).toBe('1 tag will be left out.');
  expect(said('names of others', 2, 'none')).toBe('2 names of other people will be left out.');
  expect(said('bookmarks', 1, 'otherwise')).toBe('1 bookmark will be a plain highlight.');
  expect(said('labels', 3, 'otherwise')).toBe('3 labels: each will be a colour or a tag.');
});

test('the page about formats shows this table', () => {
  const cells = (table: string) =>
    table
      .replaceAll(/-{3,}/g, '---')
      .replaceAll(/ *\| */g, '|')
      .trim()
      .split('\n');
  const page = readFileSync('docs/formats.md', 'utf8');
  expect(cells(page)).toEqual(expect.arrayContaining(cells(lossTable())));
  const columns = (line: string) => line.split('|').length;
  const [head = ''] = cells(lossTable());
  const rows = cells(page).filter(
    (line) => columns(line) === columns(head) && (line.includes('|●|') || line.includes('|–|')),
  );
  expect(rows).toHaveLength(exportFormats.length);
});
