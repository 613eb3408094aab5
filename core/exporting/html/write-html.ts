/**
 * A self-contained page: the text of each document with its marks, then its marks and notes with
 * their citations, and hidden the annotations as W3C JSON-LD, which Readout reads back. Built as a
 * tree and written by an HTML serialiser, so titles and notes stay text. A policy in the page
 * itself lets it run and fetch nothing.
 */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { hasNote, isHighlight } from '#core/model/annotation';
import { labelOf } from '#core/model/label';
import { placeAnnotations } from '#core/annotations/placed-mark';
import { tagsOf } from '#core/model/tags';
import { canonicalText } from '#core/document/canonical-text';
import {
  cellsOfSheet,
  layOutSheet,
  type PrintBlock,
  type PrintRun,
} from '#core/printing/print-sheet';
import type { ExportedDocument, ExportSet } from '../export-set';
import type { ExportTools } from '../export-tools';
import { innerTargets } from '../inner-targets';
import { w3cCollection } from '../interchange/w3c-writer';
import { outlineOf, placeFacts, type OutlineItem } from '../outline';
import { isAlone, type Quote, type QuoteRuns } from '../quote-runs';
import { tableAsHast } from '../tables-as-hast';
import { hrefsWithin, textAsHast } from '../text-as-hast';
import { wordsAsHast, type HrefOf } from '../words-as-hast';
import { noteAsHast } from './note-as-hast';
import { pageStyle } from './page-style';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

export function writeHtml(set: ExportSet, tools: ExportTools): string {
  const title = set.documents.map(({ source }) => source.title).join('; ') || 'Readout';
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: languageOf(set) }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('title', title),
        h('style', pageStyle),
      ]),
      h('body', [
        h(
          'main',
          set.documents.map((entry, at) => documentOf(entry, at, set, tools)),
        ),
      ]),
    ]),
  ]);
  return toHtml(page).replace('</body>', () => `${dataScript(set)}</body>`) + '\n';
}

/** The visible part of the page; the preview shows the same tree. */
export function pageOf(set: ExportSet, tools: ExportTools): Element {
  return h(
    'main',
    set.documents.map((entry, at) => documentOf(entry, at, set, tools)),
  );
}

/** It contains no `<`, so nothing in it can end the element. */
function dataScript(set: ExportSet): string {
  const json = JSON.stringify(w3cCollection(set)).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

function languageOf({ documents }: ExportSet): string {
  const language = documents[0]?.document.language ?? 'und';
  return language === 'und' ? 'en' : language;
}

function documentOf(
  entry: ExportedDocument,
  at: number,
  set: ExportSet,
  tools: ExportTools,
): Element {
  const { facts, groups } = outlineOf(entry, set, tools);
  const { document, source } = entry;
  const items = groups.flatMap((group) => group.items);
  const numbers = new Map(items.map((item, index) => [item.annotation.id, index + 1]));
  return h('article', { lang: document.language }, [
    h('h1', { dir: 'auto' }, source.title),
    ...(facts.length > 0 ? [h('p', { class: 'facts' }, facts.join(' · '))] : []),
    ...textOf(sheetOf(entry), { at, set, numbers }),
    ...(items.length > 0 ? [h('h2', 'Marks and notes')] : []),
    ...groups.flatMap(({ heading, items: own }) => [
      ...(heading === null ? [] : [h('h3', { dir: 'auto' }, heading)]),
      ...own.map((item) => itemOf(item, at, numbers)),
    ]),
  ]);
}

/** The text cut where marks begin and end; marks with a note or tags get a number. */
function sheetOf({ document, annotations }: ExportedDocument): PrintBlock[] {
  const { placed } = placeAnnotations(document, annotations.filter(isHighlight));
  const marks = placed.map(({ id, start, end, annotation }) => ({
    id,
    start,
    end,
    labelId: annotation.labelId,
    note: hasNote(annotation) || tagsOf(annotation).length > 0 ? 'with a note' : '',
  }));
  const options = { highlights: true, notes: 'end' } as const;
  return layOutSheet(document, canonicalText(document.blocks), marks, options);
}

type Numbers = ReadonlyMap<string, number>;

interface Page {
  /** Index of the document in the page, from 0. */
  readonly at: number;
  readonly set: ExportSet;
  readonly numbers: Numbers;
}

function textOf(rows: readonly PrintBlock[], page: Page): Element[] {
  const blocks = rows.map(({ block }) => block);
  const targets = innerTargets(blocks);
  const id = (index: number) => (targets.all.has(index) ? `d${page.at}-b${index + 1}` : null);
  const hrefFrom = hrefsWithin({ blocks, id }, targets);
  return textAsHast({
    blocks,
    id,
    words: (index) => {
      const row = rows[index];
      return row ? wordsOf(row, page, hrefFrom(index)) : [];
    },
    cells: (index) => {
      const row = rows[index];
      return (row ? cellsOfSheet(row) : []).map(({ cell, runs }) => ({
        cell,
        words: row ? wordsOf({ ...row, runs }, page, hrefFrom(index)) : [],
      }));
    },
    lineEnds: ({ level }) => ({
      before: [{ type: 'text', value: ' '.repeat(level) }],
      after: [{ type: 'text', value: '\n' }],
    }),
  });
}

function wordsOf(
  { runs, notes }: PrintBlock,
  { at, set, numbers }: Page,
  hrefOf: HrefOf,
): ElementContent[] {
  const ends = new Map(notes.map(({ number, mark }) => [number, mark.id]));
  return runs.flatMap((run) => [
    ...markedRun(run, set, hrefOf),
    ...run.noteNumbers.map((number) => {
      const shown = numbers.get(ends.get(number) ?? '') ?? number;
      return h('sup', [h('a', { href: `#d${at}-${shown}` }, String(shown))]);
    }),
  ]);
}

function markedRun(
  { text, spans, marks }: PrintRun,
  { labels }: ExportSet,
  hrefOf: HrefOf,
): ElementContent[] {
  return marks.reduceRight<ElementContent[]>(
    (inner, { labelId }) => {
      const { name, hue, underline } = labelOf(labels, labelId);
      return [h('mark', { class: [hue, `line-${underline}`], title: name }, inner)];
    },
    wordsAsHast(text, spans, hrefOf),
  );
}

function itemOf(item: OutlineItem, at: number, numbers: Numbers): Element {
  const { annotation, name, quote, note, tags, citation } = item;
  const number = numbers.get(annotation.id) ?? 0;
  return h('section', { class: 'item', id: `d${at}-${number}` }, [
    h('p', { class: 'about' }, [`${number}. `, h('b', name), ` · ${placeFacts(item).join(' · ')}`]),
    ...(quote.length > 0 ? [h('blockquote', quoteOf(quote))] : []),
    ...(note === null ? [] : [h('div', { class: 'note', dir: 'auto' }, noteAsHast(note))]),
    ...(tags.length > 0 ? [h('p', { class: 'tags' }, tags.map((tag) => `#${tag}`).join(' '))] : []),
    ...(citation ? [h('p', { class: 'cite' }, citation.text)] : []),
  ]);
}

function quoteOf(quote: Quote): Element[] {
  const alone = isAlone(quote);
  const wordsIn = (runs: QuoteRuns) =>
    runs.flatMap(({ text, quoted, spans }) => {
      const words = wordsAsHast(text, spans);
      if (alone) return words;
      return [quoted ? h('strong', words) : h('span', { class: 'surround' }, words)];
    });
  return quote.map((part) =>
    part.kind === 'table'
      ? tableAsHast(part, wordsIn)
      : h('p', { dir: 'auto' }, wordsIn(part.runs)),
  );
}
