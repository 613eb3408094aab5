import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Annotation } from '#core/model/annotation';
import { isHighlight, hasNote } from '#core/model/annotation';
import { placeAnnotations } from '#core/annotations/placed-mark';
import { tagsOf } from '#core/model/tags';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { anySet, markedOn, otherKinds, plainTools, setOf, talks } from '../export.fixture';
import type { ExportSet } from '../export-set';
import { hueColours } from '../hue-colours';
import type { XmlNode } from '../parsed-xml.fixture';
import { xmlText } from '#core/text/xml';
import { writeWordDocument } from './word-document';
import { shownText, wordPackage } from './word-package.fixture';
import { runsOf } from '#core/text/property-runs.fixture';

async function written(set: ExportSet) {
  const [entry] = set.documents;
  if (!entry) throw new Error('The set has no document.');
  return wordPackage(await writeWordDocument(entry, set, plainTools));
}

const inText = (each: XmlNode) => each.all('w:r').filter((run) => shownText(run) !== '');

/** The formatting of a run: `w:u` with its value, `w:shd` with its fill, a flag by its name. */
function lookOf(run: XmlNode): string[] {
  return run
    .all('w:rPr')
    .flatMap((properties) => properties.all('*'))
    .map(({ name, attributes }) =>
      [name, attributes['w:fill'] ?? attributes['w:val']].join(' ').trim(),
    );
}

test('the text is under its title with its facts, headings, list items and quotations', async () => {
  const blocks = buildBlocks([
    { kind: 'heading', text: 'Outset', level: 2 },
    { kind: 'paragraph', text: 'They met.' },
    { kind: 'list-item', text: 'One point', level: 2 },
    { kind: 'quotation', text: 'We agree.' },
  ]);
  const { part, paragraphs } = await written(setOf([], {}, { ...talks, blocks }));
  expect(paragraphs).toEqual([
    talks.title,
    '2023-09-20 · Ministry of *Talks* · [Provisional translation]',
    'Outset',
    'They met.',
    'One point',
    'We agree.',
  ]);
  const styles = part('word/document.xml').all('w:pStyle');
  expect(styles.map(({ attributes }) => attributes['w:val'])).toEqual([
    'Title',
    'Facts',
    'Heading2',
    'Normal',
    'ListParagraph',
    'Quote',
  ]);
  const [depth] = part('word/document.xml').all('w:ilvl');
  expect(depth?.attributes['w:val']).toBe('1');
});

test('a mark has the style of its label, in its hue and underlined; the shorter is on top', async () => {
  const set = setOf([markedOn('two leaders met'), markedOn('leaders', { labelId: 'concern' })]);
  const { part, paragraphs, comments } = await written(set);
  expect(comments).toEqual([]);
  expect(paragraphs[2]).toBe('Labels: Agreement  Concern ');
  const [, , , lead] = part('word/document.xml').all('w:p');
  const runs = lead ? inText(lead) : [];
  const [yellow, rose] = [['w:rStyle Label1'], ['w:rStyle Label2']];
  expect(runs.map((run) => [shownText(run), lookOf(run)])).toEqual([
    ['On September 20, the ', []],
    ['two ', yellow],
    ['leaders', rose],
    [' met', yellow],
    ['. They greeted each other. They sat down.', []],
  ]);
  const styles = part('word/styles.xml')
    .all('w:style')
    .filter(({ attributes }) => attributes['w:styleId']?.startsWith('Label'));
  const named = styles.map((style) => [
    style.all('w:name')[0]?.attributes['w:val'],
    ...lookOf(style).filter((each) => !each.startsWith('w:color')),
  ]);
  expect(named).toEqual([
    ['Label 1: Agreement', 'w:u single', `w:shd ${hueColours.yellow}`],
    ['Label 2: Concern', 'w:u wave', `w:shd ${hueColours.rose}`],
  ]);
});

test('a note is a comment on its words, by its writer, with its tags and its citation', async () => {
  const note = 'First *line*.\n\n- one\n- **two**\n\n> said [here](https://example.org/a)';
  const annotation = markedOn('two leaders', {
    note,
    tags: ['who'],
    created: '2026-01-02T03:04:05.000Z',
  });
  const { part, comments } = await written(setOf([annotation], { author: 'Aiko Sato' }));
  expect(comments).toEqual([
    {
      author: 'Aiko Sato',
      initials: 'AS',
      date: '2026-01-02T03:04:05.000Z',
      words: 'two leaders',
      text: [
        'Agreement',
        'First line.',
        '• one',
        '• two',
        'said here (https://example.org/a)',
        '#who',
        'Cited: Japan-Nauru *Talks*, ¶1, [Provisional translation].',
      ].join('\n'),
    },
  ]);
  const runs = part('word/comments.xml').all('w:r');
  const italic = runs.filter((run) => lookOf(run).includes('w:i'));
  const bold = runs.filter((run) => lookOf(run).includes('w:b'));
  expect(italic.map(shownText)).toEqual(['line']);
  expect(bold.map(shownText)).toEqual(['Agreement', 'two']);
});

test('tags and citations are left out when they are not wanted', async () => {
  const set = setOf([markedOn('two leaders', { note: 'Who?', tags: ['who'] })]);
  const options = { ...set.options, tags: false, citations: false };
  const { comments } = await written({ ...set, options });
  expect(comments.map(({ text }) => text)).toEqual(['Agreement\nWho?']);
});

test('a note on the document is a comment on the title, a bookmark one of Word’s with a comment', async () => {
  const { part, comments } = await written(setOf(otherKinds()));
  expect(comments.map(({ words, text }) => [words, text.split('\n').slice(0, 2)])).toEqual([
    [talks.title, ['Note on the document', 'On all of it.']],
    ['On Septemb', ['Bookmark', expect.stringContaining('Cited')]],
  ]);
  const starts = part('word/document.xml').all('w:bookmarkStart');
  const ends = part('word/document.xml').all('w:bookmarkEnd');
  expect(starts.map(({ attributes }) => attributes['w:name'])).toEqual([
    expect.stringMatching(/^readout_/),
    'bookmark_2',
    expect.stringMatching(/^readout_/),
  ]);
  const ids = (of: typeof starts) => of.map(({ attributes }) => attributes['w:id'] ?? '').sort();
  expect(ids(ends)).toEqual(ids(starts));
});

test('a mark of another person has a comment in that name, also without a note', async () => {
  const { comments } = await written(setOf([markedOn('two leaders', { creator: 'B. Bat' })]));
  expect(comments.map(({ author, initials }) => [author, initials])).toEqual([['B. Bat', 'BB']]);
});

test('what is not found in the text is at the end with its words and its note', async () => {
  const lost = markedOn('two leaders', { note: 'Gone.' });
  const blocks = buildBlocks([{ kind: 'paragraph', text: 'Something else altogether.' }]);
  const { paragraphs, comments } = await written(setOf([lost], {}, { ...talks, blocks }));
  expect(comments).toEqual([]);
  expect(paragraphs.slice(3, 6)).toEqual([
    'Something else altogether.',
    'Not found in this text',
    expect.stringMatching(/^Agreement · .*not found in this text$/),
  ]);
  expect(paragraphs.slice(6, 8)).toEqual(['two leaders', 'Gone.']);
});

test('words are read from the right where they are, and Japanese ones hint at wide signs', async () => {
  const blocks = buildBlocks([
    { kind: 'paragraph', text: 'السلام by Kishida 2023' },
    { kind: 'paragraph', text: 'He said السلام عليكم twice' },
  ]);
  const { part } = await written(setOf([], {}, { ...talks, blocks }));
  const [, , first, second] = part('word/document.xml').all('w:p');
  const shape = (each?: XmlNode) =>
    (each ? inText(each) : []).map((run) => [shownText(run), lookOf(run)]);
  expect([first, second].map((each) => each?.all('w:bidi').length)).toEqual([1, 0]);
  expect(shape(first)).toEqual([
    ['السلام ', ['w:rtl']],
    ['by Kishida', []],
    [' 2023', ['w:rtl']],
  ]);
  expect(shape(second)).toEqual([
    ['He said ', []],
    ['السلام عليكم', ['w:rtl']],
    [' twice', []],
  ]);
  const japanese: DocumentRecord = { ...talks, language: 'ja', title: '“日蒙”首脳会談' };
  const fonts = (await written(setOf([], {}, japanese))).part('word/document.xml').all('w:rFonts');
  expect(fonts[0]?.attributes).toMatchObject({ 'w:hint': 'eastAsia' });
});

test('what looks like a name of a list in braces stays what it is', async () => {
  const text = 'a {default-bullet-numbering-0} {readout-list-0} {{x}} b';
  const blocks = buildBlocks([{ kind: 'list-item', text }]);
  const { paragraphs } = await written(setOf([], {}, { ...talks, blocks }));
  expect(paragraphs.at(-1)).toBe(text);
});

test('the same set gives the same bytes at any time', async () => {
  const set = setOf([markedOn('two leaders', { note: 'Who?' }), ...otherKinds()]);
  const [entry] = set.documents;
  if (!entry) throw new Error('The set has no document.');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') });
  try {
    const first = await writeWordDocument(entry, set, plainTools);
    vi.setSystemTime(new Date('2027-02-03T04:05:06Z'));
    expect(await writeWordDocument(entry, set, plainTools)).toEqual(first);
  } finally {
    vi.useRealTimers();
  }
});

/** Bare text as Word shows it: a character it cannot hold is U+FFFD, every line break one. */
const asShown = (text: string) => xmlText(text).replace(/\r\n?/g, '\n');

/** The words of a passage; half a pair of surrogates counts as the whole. */
function wordsOf(text: string, start: number, end: number): string {
  const isHalf = (at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return text.slice(isHalf(start) ? start - 1 : start, isHalf(end) ? end + 1 : end);
}

/** Annotations with a comment; the legend covers all other marks. */
function speaks(annotation: Annotation): boolean {
  const { creator } = annotation;
  if (!isHighlight(annotation)) return true;
  return hasNote(annotation) || tagsOf(annotation).length > 0 || creator !== null;
}

test('whatever the words are, they are all there, and each note is one comment on its own words', async () => {
  await fc.assert(
    fc.asyncProperty(anySet, async (set) => {
      const [entry] = set.documents;
      if (!entry) return;
      const { document, annotations } = entry;
      const { paragraphs, comments } = await written(set);
      const text = document.blocks.map((block) => asShown(block.text));
      const at = paragraphs.findIndex((_, index) =>
        text.every((block, offset) => paragraphs[index + offset] === block),
      );
      expect(at).toBeGreaterThan(0);
      expect(paragraphs[1]).toContain('[Provisional translation]');

      const notes = annotations.filter((each) => each.kind === 'document-note');
      const anchored = annotations.filter((each) => each.kind !== 'document-note');
      const { placed, orphaned } = placeAnnotations(document, anchored);
      expect(paragraphs.includes('Not found in this text')).toBe(orphaned.length > 0);
      const commented = placed.filter(({ annotation }) => speaks(annotation));
      const canonical = canonicalText(document.blocks);
      expect(comments.map(({ words }) => words)).toEqual([
        ...notes.map(() => asShown(entry.source.title)),
        ...commented.map(({ start, end }) =>
          asShown(wordsOf(canonical, start, end)).replaceAll('\n', ''),
        ),
      ]);
      const said = [...notes, ...commented.map(({ annotation }) => annotation)];
      said.forEach((annotation, index) => {
        const comment = comments[index];
        for (const tag of tagsOf(annotation)) expect(comment?.text).toContain(asShown(`#${tag}`));
        const creator = annotation.creator ?? '';
        expect(comment?.author).toBe(xmlText(creator).replace(/\s+/g, ' ').trim() || 'Reader');
        expect(comment?.date).toBe(annotation.created);
      });
    }),
    runsOf({ few: 25, many: 60 }),
  );
});
