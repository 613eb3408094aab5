import { EpubCheck } from '@likecoin/epubcheck-ts';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { canonicalText } from '#core/document/canonical-text';
import { anySet, markedOn, otherKinds, setOf, talks } from '../export.fixture';
import type { ExportSet } from '../export-set';
import { annotationSet, writeAnnotationSet } from '../interchange/annotation-set-writer';
import { containerId, textPath } from '../interchange/epub-layout';
import { parsedXml, type XmlNode } from '../parsed-xml.fixture';
import { xmlText } from '#core/text/xml';
import { writeEpub } from './write-epub';
import type { Passage } from '#core/text/passage';
import { runsOf } from '#core/text/property-runs.fixture';

function bookOf(set: ExportSet) {
  const [entry] = set.documents;
  if (!entry) throw new Error('The set has no document.');
  const bytes = writeEpub(entry, set);
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return {
    entry,
    bytes,
    paths: Object.keys(files),
    part,
    xml: (path: string) => parsedXml(part(path)),
  };
}

/** Name, compression method and extra field length of the first file in a ZIP. */
function firstFile(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const name = strFromU8(bytes.subarray(30, 30 + view.getUint16(26, true)));
  return { name, method: view.getUint16(8, true), extra: view.getUint16(28, true) };
}

const marked = () => setOf([markedOn('two leaders'), markedOn('𠮷野'), ...otherKinds()]);

test('the container begins with its media type, uncompressed', () => {
  const { bytes, part } = bookOf(marked());
  expect(firstFile(bytes)).toEqual({ name: 'mimetype', method: 0, extra: 0 });
  expect(part('mimetype')).toBe('application/epub+zip');
});

test('every part of the book is reachable from the container', () => {
  const { paths, xml } = bookOf(marked());
  const root = xml('META-INF/container.xml').all('rootfile')[0]?.attributes['full-path'] ?? '';
  const book = xml(root);
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const items = book.all('item');
  const listed = items.map(({ attributes }) => folder + String(attributes['href']));
  const rest = paths.filter((path) => path !== 'mimetype' && !path.startsWith('META-INF/'));
  expect([root, ...listed].sort()).toEqual(rest.sort());
  const [read] = book.all('itemref').map(({ attributes }) => attributes['idref']);
  const text = items.find(({ attributes }) => attributes['id'] === read);
  expect(folder + String(text?.attributes['href'])).toBe(textPath);
  const nav = items.filter(({ attributes }) => attributes['properties'] === 'nav');
  expect(nav).toHaveLength(1);
});

test('the contents lead to the title and to every heading', () => {
  const { xml } = bookOf(marked());
  const links = xml('EPUB/nav.xhtml').all('a');
  expect(links.map((link) => link.text())).toEqual([talks.title, 'Outset', 'Regional affairs']);
  const ids = new Set(xml(textPath).ids());
  const targets = links.slice(1).map(({ attributes }) => attributes['href']?.split('#')[1] ?? '');
  expect(targets.every((id) => ids.has(id))).toBe(true);
});

test('the book says what it is, and the mark of the translation is in it', () => {
  const { xml } = bookOf(marked());
  const book = xml('EPUB/package.opf');
  const words = (name: string) => book.all(name).map((each) => each.text());
  expect(words('dc:identifier')).toEqual(['urn:readout:document:talks']);
  expect(words('dc:title')).toEqual([talks.title]);
  expect(words('dc:language')).toEqual(['en']);
  expect(words('dc:creator')).toEqual(['Ministry of *Talks*']);
  expect(words('dc:date')).toEqual(['2023-09-20']);
  expect(words('meta')).toContain('2026-11-24T10:00:00Z');
  expect(xml(textPath).text()).toContain(
    '20 September 2023 · Ministry of *Talks* · [Provisional translation]',
  );
});

test('the same set gives the same bytes, and the annotation set is in the book too', () => {
  const set = marked();
  const { bytes, entry, part } = bookOf(set);
  expect(bookOf(set).bytes).toEqual(bytes);
  expect(part('META-INF/my.annotation')).toBe(writeAnnotationSet(entry, set));
});

test('a checker of EPUB files finds nothing wrong, whatever the words', async () => {
  await fc.assert(
    fc.asyncProperty(anySet, async (set) => {
      const { messages } = await EpubCheck.validate(bookOf(set).bytes);
      expect(messages).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

interface Selector {
  readonly type: string;
  readonly value: string;
  readonly refinedBy: { readonly start: number; readonly end: number };
}

/** The words that the set's most precise selector means in the book, in code points. */
function selected(page: XmlNode, selectors: readonly Selector[]): string | null {
  const css = selectors.find(({ type }) => type === 'CssSelector');
  if (!css) return null;
  const points = [...(page.byId(css.value.slice(1))?.text() ?? '')];
  return points.slice(css.refinedBy.start, css.refinedBy.end).join('');
}

/** The words of a passage; an end inside a pair of surrogates counts as the pair's beginning. */
function wordsOf(text: string, { start, end }: Passage): string {
  const isHalf = (at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return text.slice(isHalf(start) ? start - 1 : start, isHalf(end) ? end - 1 : end);
}

test('every place of the annotation set is in the book, and holds the words that were marked', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const { entry, xml } = bookOf(set);
      const { document, annotations } = entry;
      const page = xml(textPath);
      const text = canonicalText(document.blocks).replaceAll('\n', '');
      expect(page.byId(containerId)?.text()).toBe(xmlText(text));
      const { items } = annotationSet(entry, set) as {
        items: { target: { source: string; selector: Selector[] } }[];
      };
      expect(items).toHaveLength(annotations.length);
      annotations.forEach((annotation, at) => {
        const target = items[at]?.target;
        expect(target?.source).toBe(textPath);
        if (annotation.kind === 'document-note') return;
        const quote = wordsOf(canonicalText(document.blocks), annotation.anchor.position);
        expect(selected(page, target?.selector ?? [])).toBe(xmlText(quote.replaceAll('\n', '')));
      });
    }),
    runsOf({ few: 60, many: 200 }),
  );
});

test('no element of the book runs or fetches anything', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const { xml } = bookOf(set);
      const known = /^(html|head|title|style|body|h[1-6]|p|div|ul|li|blockquote|nav|ol|a)$/;
      for (const path of [textPath, 'EPUB/nav.xhtml']) {
        const page = xml(path);
        expect(page.names().filter((name) => !known.test(name))).toEqual([]);
        for (const { attributes } of page.all('a')) {
          expect(attributes['href']).toMatch(/^text\.xhtml(#b\d+)?$/);
        }
      }
    }),
  );
});
