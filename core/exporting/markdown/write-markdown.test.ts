import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { defaultOptions } from '../export-set';
import { anySet, markedOn, otherKinds, plainTools, setOf } from '../export.fixture';
import { createCopyReader } from '../machine-copy';
import type { ExportSet } from '../export-set';
import type { MarkdownFlavour } from './annotation-block';
import { readSegments } from './managed-file';
import { markdownOf, writeFresh } from './write-markdown';
import { runsOf } from '#core/text/property-runs.fixture';

function written(set: ExportSet, flavour: MarkdownFlavour = 'plain'): string {
  const entry = set.documents[0];
  if (!entry) throw new Error('The set is empty.');
  return writeFresh(markdownOf(entry, set, plainTools, flavour));
}

/** The file without Readout's own parts. */
function seen(file: string): string {
  return file
    .replace(/<!-- readout:data[\s\S]*?-->\n/, '')
    .replace(/<!-- readout:(begin [^>]*|end) -->\n/g, '');
}

function read(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The words that a Markdown reader shows, without comments. */
function shown(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(shown).join('') : '';
}

test('annotations are in reading order under the headings of the document', () => {
  const second = markedOn('Second paragraph');
  const first = markedOn('two leaders', { note: 'A *note*.', tags: ['trees'] });
  expect(seen(written(setOf([second, first])))).toBe(
    [
      '# Japan-Nauru \\*Talks\\*',
      '',
      '2023-09-20 · Ministry of \\*Talks\\* · \\[Provisional translation]',
      '',
      '**Agreement** · ¶1 · 2026-01-02',
      '',
      '> two leaders',
      '',
      'A *note*.',
      '',
      'Tags: trees',
      '',
      'Cited: Japan-Nauru \\*Talks\\*, ¶1, \\[Provisional translation].',
      '',
      '## Outset',
      '',
      '**Agreement** · ¶3 · 2026-01-02',
      '',
      '> Second paragraph',
      '',
      'Cited: Japan-Nauru \\*Talks\\*, ¶3, Outset, \\[Provisional translation].',
      '',
      '',
    ].join('\n'),
  );
});

test('Obsidian gets properties, a callout that folds, and a block id behind it', () => {
  const mark = markedOn('one plan', { note: 'See.', tags: ['a b'] });
  const file = written(setOf([mark]), 'obsidian');
  expect(seen(file)).toBe(
    [
      '---',
      'title: Japan-Nauru *Talks*',
      'date: 2023-09-20',
      'publisher: Ministry of *Talks*',
      'place: Tokyo',
      'url: https://example.org/talks',
      'translation: "[Provisional translation]"',
      'tags:',
      '  - a-b',
      'readout: talks',
      '---',
      '# Japan-Nauru \\*Talks\\*',
      '',
      '2023-09-20 · Ministry of \\*Talks\\* · \\[Provisional translation]',
      '',
      '## Outset',
      '',
      '> [!quote]+ Agreement · ¶2 · 2026-01-02',
      '>',
      '> one plan',
      '>',
      '> *Cited: Japan-Nauru \\*Talks\\*, ¶2, Outset, \\[Provisional translation].*',
      '>',
      '> **Note**',
      '>',
      '> See.',
      '>',
      '> #a-b',
      '',
      `^ann-${mark.id.replaceAll('-', '').slice(0, 12)}`,
      '',
      '',
    ].join('\n'),
  );
});

test('the translation mark is beside every quote, also without citations', () => {
  const options = { ...defaultOptions, citations: false };
  const file = written(setOf([markedOn('one plan'), markedOn('the sea')], { options }));
  expect(seen(file).match(/· \\\[Provisional translation]/g)).toHaveLength(3);
});

test('around a quote is its sentence or its paragraph, with the quoted words bold', () => {
  const quoted = (context: 'sentence' | 'paragraph') =>
    seen(written(setOf([markedOn('greeted')], { options: { ...defaultOptions, context } })));
  expect(quoted('sentence')).toContain('\n> They **greeted** each other.\n');
  expect(quoted('paragraph')).toContain(
    '\n> On September 20, the two leaders met. They **greeted** each other. They sat down.\n',
  );
});

test('grouping by label follows the order of the labels, by date the days', () => {
  const marks = [
    markedOn('greeted', { labelId: 'concern', created: '2026-02-01T00:00:00.000Z' }),
    markedOn('one plan', { created: '2026-03-01T00:00:00.000Z' }),
  ];
  const headings = (grouping: 'label' | 'date') =>
    written(setOf(marks, { options: { ...defaultOptions, grouping } })).match(/^## .*$/gm);
  expect(headings('label')).toEqual(['## Agreement', '## Concern']);
  expect(headings('date')).toEqual(['## 2026-02-01', '## 2026-03-01']);
});

test('bookmarks and notes on the document are there too', () => {
  const file = seen(written(setOf(otherKinds())));
  expect(file).toContain('**Note on the document** · 2026-01-02\n\nOn all of it.');
  expect(file).toContain('**Bookmark** · ¶1');
});

test('whatever titles, quotes, notes and tags hold, blocks stay blocks and the copy stays whole', () => {
  fc.assert(
    fc.property(anySet, fc.constantFrom('plain', 'obsidian'), (set, flavour) => {
      const file = written(set, flavour);
      const segments = readSegments(file);
      const ids = segments.flatMap((each) => (each.kind === 'block' ? each.id : []));
      const annotations = set.documents[0]?.annotations ?? [];
      expect(ids.toSorted()).toEqual(annotations.map(({ id }) => id).sort());
      expect(segments.every((each) => each.kind !== 'block' || each.sum === each.actual)).toBe(
        true,
      );
      const copies = segments.flatMap((each) => (each.kind === 'copy' ? each.data : []));
      expect(copies).toHaveLength(1);
      expect(createCopyReader()(copies[0] ?? '')?.annotations).toEqual(
        annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      );
    }),
    runsOf({ few: 40, many: 100 }),
  );
});

test('a Markdown reader shows the words of a quote, and runs nothing', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const bare = { ...set, options: { ...defaultOptions, citations: false, tags: false } };
      const tree = read(written(bare));
      const html = JSON.stringify(tree).match(/"type":"html","value":"(?!<!-- readout:)/g);
      expect(html).toBeNull();
      const flat = (text: string) => text.replaceAll(/\s+/g, '');
      const page = flat(shown(tree));
      for (const each of set.documents[0]?.annotations ?? []) {
        if (each.kind !== 'document-note') {
          const lines = each.anchor.quote.exact.split('\n').map((part) => flat(part));
          for (const part of lines) expect(page).toContain(part.replaceAll('\u0000', '\uFFFD'));
        }
      }
    }),
    runsOf({ few: 40, many: 100 }),
  );
});
