/**
 * The block of properties that may precede a Markdown text: YAML between lines of three hyphens, or TOML between
 * lines of three plus signs.
 */
import { parse } from 'yaml';
import { readDateLine } from '../recognition/date-line';
import { noFacts, sourcePiece, type SourceFacts, type SourcePiece } from '../source-text';
import { webAddress } from '../web-address';

export interface FrontMatter {
  readonly facts: SourceFacts;
  /** Properties we do not know: kept as asides, so that no word is lost. */
  readonly asides: readonly SourcePiece[];
  /** What follows the block. */
  readonly rest: string;
}

/** Longest block in UTF-16 units; a longer one is text between two rules. */
const maxBlockLength = 64 * 1024;

const blocks = [
  /^---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
  /^\+\+\+[ \t]*\r?\n([^]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/,
];

const names: Readonly<Record<'title' | 'date' | 'body' | 'place' | 'address', readonly string[]>> =
  {
    title: ['title'],
    date: ['date', 'published', 'issued'],
    body: ['publisher', 'body', 'author', 'source-body', 'organization'],
    place: ['publisher-place', 'place'],
    address: ['url', 'address', 'source', 'link', 'canonical', 'permalink', 'source_url'],
  };

export function readFrontMatter(text: string): FrontMatter {
  const start = text.slice(0, maxBlockLength);
  const whole = blocks.map((block) => block.exec(start)).find((found) => found !== null) ?? null;
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
    body: find('body', (value) => (reporter.test(value) ? null : asIs(value))),
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

/** "Sea News reporter": not who gives a text out. */
const reporter = /(?:記者|记者|기자|reporter|correspondent|корреспондент|editor|staff)$/iu;

/** A property begins at the left edge; indented lines and list dashes continue it. */
const property = /^([\p{L}_][\p{L}\p{N}_ .-]{0,60}?)[ \t]*(?::(?:[ \t]+(.*))?|=[ \t]*(.*))$/u;

/**
 * Names in lower case; null when the block is not a list of properties. Each property is read by
 * itself, so that one that is not YAML ("title: Summit: the outcome") does not spoil the others.
 */
function propertiesOf(yaml: string): ReadonlyMap<string, string> | null {
  const properties = new Map<string, string>();
  for (const { name, lines } of cutProperties(yaml)) {
    if (name === null) return null;
    const value = valueOf(lines);
    properties.set(name.toLowerCase(), inOneLine(value));
  }
  return properties.size > 0 ? properties : null;
}

interface CutProperty {
  /** Null for lines that are not a property. */
  readonly name: string | null;
  /** The value on the first line, then the lines that continue it. */
  readonly lines: string[];
}

function cutProperties(yaml: string): CutProperty[] {
  const cut: CutProperty[] = [];
  for (const line of yaml.split(/\r?\n/)) {
    const last = cut.at(-1);
    // A table of TOML: what it is called is no property.
    if (/^\[{1,2}[\w.-]{1,60}\]{1,2}$/.test(line)) continue;
    if (line.trim() === '' || line.startsWith('#')) {
      last?.lines.push(line.startsWith('#') ? '' : line);
      continue;
    }
    const found = property.exec(line);
    if (last !== undefined && (found === null || /^[\s-]/.test(line))) last.lines.push(line);
    else cut.push({ name: found?.[1] ?? null, lines: [found?.[2] ?? found?.[3] ?? ''] });
  }
  return cut;
}

/** As YAML if possible; otherwise the words as written. */
function valueOf(lines: readonly string[]): unknown {
  const written = lines.join('\n');
  try {
    // The failsafe schema keeps dates as text; an endlessly expanding alias is refused.
    const parsed: unknown = parse(`value: ${written}`, { schema: 'failsafe', maxAliasCount: 10 });
    if (typeof parsed === 'object' && parsed !== null && 'value' in parsed) return parsed.value;
  } catch {
    // Words with a colon or a bracket of their own.
  }
  return written.replace(/^(["'])(.*)\1$/s, '$2').trim();
}

/** Lists are their members; a link to another note is its name. */
function inOneLine(value: unknown): string {
  if (typeof value === 'string') return withoutLinks(value);
  if (Array.isArray(value)) {
    return (value as unknown[])
      .map(inOneLine)
      .filter((each) => each !== '')
      .join(', ');
  }
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, each]) => `${name}: ${inOneLine(each)}`)
    .join(', ');
}

/** "[[Jane Doe]]" and "[[people/jane|Jane Doe]]" are Jane Doe. */
function withoutLinks(value: string): string {
  return value.replace(/\[\[([^\][\n]{1,300})\]\]/g, (_, link: string) =>
    link.slice(link.lastIndexOf('|') + 1).trim(),
  );
}

function asIs(value: string): string | null {
  const words = value.replace(/\s+/g, ' ').trim();
  return words === '' || words.length > 300 ? null : words;
}

function isoDate(value: string): string | null {
  return readDateLine(value.trim().replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'));
}
