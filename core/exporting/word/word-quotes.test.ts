import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBlocks } from '#core/document/blocks';
import { anySet, markedOn, otherKinds, plainTools, setOf, talks } from '../export.fixture';
import type { ExportSet } from '../export-set';
import { outlineOf, placeFacts } from '../outline';
import type { XmlNode } from '../parsed-xml.fixture';
import { xmlText } from '#core/text/xml';
import { shownText, wordPackage } from './word-package.fixture';
import { linesOf } from '../quote-runs';
import { writeWordQuotes } from './word-quotes';
import { runsOf } from '#core/text/property-runs.fixture';

const written = async (set: ExportSet) => wordPackage(await writeWordQuotes(set, plainTools));

const styleOf = (paragraph: XmlNode) => paragraph.all('w:pStyle')[0]?.attributes['w:val'];

test('groups of items, each complete, follow the title and its facts', async () => {
  const marks = [markedOn('one plan', { note: 'Why *one*?', tags: ['who'] }), ...otherKinds()];
  const { part } = await written(setOf(marks));
  const paragraphs = part('word/document.xml').all('w:p');
  expect(paragraphs.map((each) => [styleOf(each), shownText(each)])).toEqual([
    ['Heading1', talks.title],
    ['Facts', '2023-09-20 · Ministry of *Talks* · [Provisional translation]'],
    ['About', 'Note on the document · 2026-01-02'],
    ['Note', 'On all of it.'],
    ['About', 'Bookmark · ¶1 · 2026-01-02'],
    ['Quote', 'On Septemb'],
    ['Citation', 'Cited: Japan-Nauru *Talks*, ¶1, [Provisional translation].'],
    ['Heading2', 'Outset'],
    ['About', 'Agreement · ¶2 · 2026-01-02'],
    ['Quote', 'one plan'],
    ['Note', 'Why one?'],
    ['Note', '#who'],
    ['Citation', 'Cited: Japan-Nauru *Talks*, ¶2, Outset, [Provisional translation].'],
  ]);
});

test('among the words around it a quote is bold', async () => {
  const set = setOf([markedOn('greeted')]);
  const { part } = await written({ ...set, options: { ...set.options, context: 'sentence' } });
  const quote = part('word/document.xml')
    .all('w:p')
    .find((each) => styleOf(each) === 'Quote');
  const runs = quote?.all('w:r').map((run) => [shownText(run), run.all('w:b').length > 0]);
  expect(runs).toEqual([
    ['They ', false],
    ['greeted', true],
    [' each other.', false],
  ]);
});

test('a citation has its italics', async () => {
  const runs = [
    { text: 'In ', italic: false },
    { text: 'Talks', italic: true },
  ];
  const tools = {
    ...plainTools,
    cite: () => ({ runs, text: 'In Talks', html: 'In <i>Talks</i>' }),
  };
  const { part } = wordPackage(await writeWordQuotes(setOf([markedOn('one plan')]), tools));
  const italic = part('word/document.xml')
    .all('w:r')
    .filter((run) => run.all('w:i').length > 0);
  expect(italic.map(shownText)).toEqual(['Talks']);
});

test('several documents are in one file, and orphans say so', async () => {
  const set = setOf([markedOn('one plan')]);
  const blocks = buildBlocks([{ kind: 'paragraph', text: 'Something else altogether.' }]);
  const others = setOf([markedOn('two leaders')], {}, { ...talks, blocks, title: 'Other' });
  const documents = [...set.documents, ...others.documents];
  const { part, paragraphs } = await written({ ...set, documents });
  const headings = part('word/document.xml')
    .all('w:p')
    .filter((each) => styleOf(each) === 'Heading1');
  expect(headings.map(shownText)).toEqual([talks.title, 'Other']);
  expect(paragraphs).toContain('Agreement · 2026-01-02 · not found in this text');
});

test('a set without documents is a file without words', async () => {
  expect((await written({ ...setOf([]), documents: [] })).paragraphs.join('')).toBe('');
});

/** Text as Word shows it: a character it cannot hold is U+FFFD, every line break one. */
const asShown = (text: string) => xmlText(text).replace(/\r\n?/g, '\n');

test('whatever the words are, each item is there with its place, quote, tags and citation', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySet,
      fc.constantFrom('none', 'sentence', 'paragraph'),
      async (anything, context) => {
        const set = { ...anything, options: { ...anything.options, context } } as const;
        const { paragraphs } = await written(set);
        const outlines = set.documents.map((entry) => outlineOf(entry, set, plainTools));
        const items = outlines.flatMap(({ groups }) => groups.flatMap((group) => group.items));
        let from = 0;
        const expectNext = (text: string) => {
          const at = paragraphs.indexOf(asShown(text), from);
          expect(at, text).toBeGreaterThanOrEqual(from);
          from = at + 1;
        };
        for (const item of items) {
          expectNext([item.name, ...placeFacts(item)].join(' · '));
          for (const runs of linesOf(item.quote))
            expectNext(runs.map(({ text }) => xmlText(text)).join(''));
          if (item.tags.length > 0) expectNext(item.tags.map((tag) => `#${tag}`).join(' '));
          if (item.citation) expectNext(item.citation.text);
        }
      },
    ),
    runsOf({ few: 25, many: 60 }),
  );
});
