/** The block of properties that may be before a Markdown text, between lines of three hyphens. */
import { parse } from 'yaml';
import { readDateLine } from '../recognition/date-line';
import { noFacts, sourcePiece, type SourceFacts, type SourcePiece } from '../source-text';
import { webAddress } from '../web-address';

export interface FrontMatter {
  readonly facts: SourceFacts;
  /** Properties that say nothing we know: kept beside the text, so that no word is lost. */
  readonly asides: readonly SourcePiece[];
  /** What follows the block. */
  readonly rest: string;
}

/** UTF-16 units of a block; a longer one is text between two rules. */
const maxBlockLength = 64 * 1024;

const block = /^---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const names: Readonly<Record<'title' | 'date' | 'body' | 'place' | 'address', readonly string[]>> =
  {
    title: ['title'],
    date: ['date', 'published', 'issued'],
    body: ['publisher', 'body', 'author', 'source-body', 'organization'],
    place: ['publisher-place', 'place'],
    address: ['url', 'address', 'source', 'link', 'canonical'],
  };

export function readFrontMatter(text: string): FrontMatter {
  const whole = text.startsWith('---') ? block.exec(text.slice(0, maxBlockLength)) : null;
  const properties = whole === null ? null : propertiesOf(whole[1] ?? '');
  if (whole === null || properties === null) return { facts: noFacts, asides: [], rest: text };
  const used = new Set<string>();
  const find = (fact: keyof typeof names, accept: (value: string) => string | null) => {
    for (const name of names[fact]) {
      const value = properties.get(name);
      const accepted = value === undefined ? null : accept(value);
      if (accepted === null) continue;
      used.add(name);
      return accepted;
    }
    return null;
  };
  const facts: SourceFacts = {
    title: find('title', asIs),
    date: find('date', isoDate),
    body: find('body', asIs),
    place: find('place', asIs),
    address: find('address', webAddress),
  };
  const asides = [...properties].flatMap(([name, value]) => {
    const piece = used.has(name)
      ? null
      : sourcePiece('paragraph', `${name}: ${value}`, { aside: 'furniture' });
    return piece === null ? [] : [piece];
  });
  return { facts, asides, rest: text.slice(whole[0].length) };
}

/** Names in small letters; null when the block is no list of properties. */
function propertiesOf(yaml: string): ReadonlyMap<string, string> | null {
  try {
    // The core schema keeps dates as text; an alias that grows without end is refused by `yaml`.
    const parsed: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 10 });
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
    return new Map(
      Object.entries(parsed).map(([name, value]) => [name.toLowerCase(), inOneLine(value)]),
    );
  } catch {
    return null;
  }
}

function inOneLine(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function asIs(value: string): string | null {
  const words = value.replace(/\s+/g, ' ').trim();
  return words === '' || words.length > 300 ? null : words;
}

function isoDate(value: string): string | null {
  return readDateLine(value.trim().replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'));
}
