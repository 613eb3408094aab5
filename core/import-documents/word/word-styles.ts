/**
 * What the styles of a Word file say about a paragraph: their names are the same in every language.
 */
import { childOf, elementsOf, type XmlElement } from '#core/bytes/xml-tree';
import type { SpanKind } from '#core/document/spans';
import type { PieceKind, SourcePiece } from '../source-text';

/** What a style or a paragraph itself says; undefined where it says nothing. */
export interface ParagraphLook {
  readonly kind?: PieceKind;
  /** Heading level from 1. */
  readonly level?: number;
  readonly aside?: SourcePiece['aside'];
  /** Numbering: which list, and how deep, from 0. */
  readonly list?: string;
  readonly depth?: number;
}

export type StyleTable = (id: string | undefined) => ParagraphLook;

/** Styles may be based on one another; a longer chain is a cycle. */
const maxChain = 20;

/** @param styles the root of `styles.xml`; null for a file without it. */
export function styleTable(styles: XmlElement | null): StyleTable {
  const byId = new Map(
    (styles ? elementsOf(styles) : [])
      .filter(({ name }) => name === 'style')
      .map((style) => [style.attributes['styleId'] ?? '', style]),
  );
  const known = new Map<string, ParagraphLook>();
  function look(id: string, chain: number): ParagraphLook {
    const style = byId.get(id) ?? null;
    if (style === null || chain > maxChain) return {};
    const base = childOf(style, 'basedOn')?.attributes['val'];
    const own = { ...lookOfName(childOf(style, 'name')?.attributes['val'] ?? '') };
    return { ...(base ? look(base, chain + 1) : {}), ...own, ...lookOf(childOf(style, 'pPr')) };
  }
  return (id) => {
    if (id === undefined) return {};
    const found = known.get(id) ?? look(id, 0);
    known.set(id, found);
    return found;
  };
}

/** What the properties of a paragraph or of a style say. */
export function lookOf(properties: XmlElement | null): ParagraphLook {
  const outline = Number(childOf(properties, 'outlineLvl')?.attributes['val'] ?? 9);
  const numbering = childOf(properties, 'numPr');
  const list = childOf(numbering, 'numId')?.attributes['val'];
  const depth = childOf(numbering, 'ilvl')?.attributes['val'];
  return {
    ...(outline < 9 ? { kind: 'heading' as const, level: outline + 1 } : {}),
    ...(list === undefined ? {} : { list }),
    ...(depth === undefined ? {} : { depth: Number(depth) }),
  };
}

function lookOfName(name: string): ParagraphLook {
  const heading = /^heading (\d)$/i.exec(name)?.[1];
  if (heading !== undefined) return { kind: 'heading', level: Number(heading) };
  if (/^title$/i.test(name)) return { kind: 'title' };
  if (/^subtitle$/i.test(name)) return { kind: 'subtitle' };
  if (/^(?:intense )?quote$|^block text$/i.test(name)) return { kind: 'quotation' };
  if (/^(?:foot|end)note text$/i.test(name)) return { kind: 'note' };
  if (/^(?:html preformatted|source code)$/i.test(name)) return { kind: 'preformatted' };
  if (/^caption$/i.test(name)) return { aside: 'caption' };
  if (/^toc (?:\d|heading)$/i.test(name)) return { aside: 'furniture' };
  const item = /^list (?:bullet|continue)?(?: (\d))?$/i.exec(name);
  return item === null || !/bullet/i.test(name)
    ? {}
    : { kind: 'list-item', level: Number(item[1] ?? 1) };
}

/** The spans that a character style gives to its words. */
export type RunStyles = (id: string | undefined) => readonly SpanKind[];

/** @param styles as for `styleTable`. */
export function runStyles(styles: XmlElement | null): RunStyles {
  const kinds = new Map(
    (styles ? elementsOf(styles) : [])
      .filter(({ name, attributes }) => name === 'style' && attributes['type'] === 'character')
      .map((style) => [style.attributes['styleId'] ?? '', looksOfStyle(style)]),
  );
  return (id) => (id === undefined ? [] : (kinds.get(id) ?? []));
}

function looksOfStyle(style: XmlElement): SpanKind[] {
  const name = childOf(style, 'name')?.attributes['val'] ?? '';
  const isCode = /^(?:html (?:code|keyboard|sample|typewriter)|verbatim char)$/i.test(name);
  return [...looksOf(childOf(style, 'rPr')), ...(isCode ? (['code'] as const) : [])];
}

/** The spans for the properties of a run. */
export function looksOf(properties: XmlElement | null): SpanKind[] {
  const is = (name: string) => isOn(childOf(properties, name));
  const line = childOf(properties, 'u')?.attributes['val'] ?? 'none';
  return [
    ...(is('b') ? (['strong'] as const) : []),
    ...(is('i') ? (['emphasis'] as const) : []),
    ...(line === 'none' ? [] : (['underline'] as const)),
    ...(is('strike') || is('dstrike') ? (['strike'] as const) : []),
  ];
}

/** A switch without a value is on. */
export function isOn(element: XmlElement | null): boolean {
  return element !== null && !/^(?:0|false|off)$/.test(element.attributes['val'] ?? '');
}
