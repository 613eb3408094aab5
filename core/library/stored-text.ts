/**
 * A text as stored on disk: JSON, in a file named by its revision. Only what was published is
 * stored; offsets, ¶ numbers and facts are derived from it, so that a later Readout can derive them
 * better. The name proves the content: versions 2 and 3 are named by everything that was published
 * (`revisionOf`), version 1 by its canonical text alone (`wordingOf`). All three are written: a
 * bundled text keeps the name that annotations know it by, and a text of bare words is one an
 * earlier Readout can read. Version 3 adds spans and new kinds of blocks.
 */
import * as z from 'zod/mini';
import { buildBlocks, type BlockDraft } from '#core/document/blocks';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import { blockTuple, isNamedByWording, revisionOf } from '#core/document/revision';
import { isSpanKind, type Span } from '#core/document/spans';
import type { Aside, Block, BlockKind, DocumentRecord, SourceLine } from '#core/document/document';
import { factsOf } from '#core/facts/facts';
import { searchedParts } from '#core/document/words-of-text';

/** A document without the id that the library gives it. */
export type TextRecord = Omit<DocumentRecord, 'id' | 'earlier'>;

const plainKinds = ['heading', 'paragraph', 'list-item', 'quotation', 'table-row'] as const;
const blockKinds = [...plainKinds, 'note', 'preformatted', 'figure'] as const;
const lineRoles = ['date', 'status', 'subtitle', 'body', 'place', 'release'] as const;
const asideRoles = ['caption', 'related', 'furniture'] as const;
const words = z.nullable(z.string());

const kindAndWords = [
  z.enum(blockKinds) satisfies z.ZodMiniType<BlockKind>,
  z.number(),
  z.string(),
] as const;

/** Kinds of spans from a later Readout count for the text's name, and are not shown. */
const span = z.union([
  z.tuple([z.string(), z.number(), z.number()]),
  z.tuple([z.string(), z.number(), z.number(), z.string()]),
]);

const schema = z.object({
  format: z.literal('readout-text'),
  version: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  title: z.string().check(z.minLength(1)),
  date: words,
  translation: z.enum(['provisional', 'none']),
  translationMark: words,
  head: z.array(
    z.object({ role: z.enum(lineRoles), text: z.string() }) satisfies z.ZodMiniType<SourceLine>,
  ),
  language: z.string(),
  published: z.nullable(z.object({ body: words, place: words, address: words })),
  /** Kind, level, text, spans: kind, start, end, value. */
  blocks: z.array(z.union([z.tuple([...kindAndWords]), z.tuple([...kindAndWords, z.array(span)])])),
  asides: z.array(
    z.object({
      role: z.enum(asideRoles),
      text: z.string(),
      after: z.number(),
    }) satisfies z.ZodMiniType<Aside>,
  ),
});

/** The file's content, in UTF-16; `readStoredText` returns the same record. */
export function writeStoredText(record: TextRecord): string {
  const { title, date, translation, translationMark, head, language, published, asides } = record;
  const version = versionOf(record);
  const content: Stored = {
    format: 'readout-text',
    version,
    title,
    date,
    translation,
    translationMark,
    head: [...head],
    language,
    published,
    blocks: record.blocks.map(version === 1 ? bareTuple : blockTuple),
    asides: [...asides],
  };
  return JSON.stringify(content);
}

/**
 * @param revision the expected one: the file's name.
 * @returns null when it is not a text of ours, or not this one.
 */
export function readStoredText(content: string, revision: string): TextRecord | null {
  const read = schema.safeParse(parsed(content));
  if (!read.success) return null;
  const { title, date, translation, translationMark, head, language, published, asides } =
    read.data;
  const blocks = buildBlocks(draftsOf(read.data));
  if (nameOf(read.data, blocks) !== revision) return null;
  return {
    revision,
    title,
    date,
    translation,
    translationMark,
    head,
    language,
    published,
    blocks,
    asides,
    facts: factsOf({ title, language, blocks }),
  };
}

/**
 * The canonical text, its headings and what it is about, for an index that is rebuilt at a start:
 * the name is not checked, which happens when the text is opened, and facts are not read. Null when
 * it is not a text of ours.
 */
export function storedParts(content: string): ReturnType<typeof searchedParts> | null {
  const read = schema.safeParse(parsed(content));
  if (!read.success) return null;
  const { title, language } = read.data;
  return searchedParts({ title, language, blocks: buildBlocks(draftsOf(read.data)) });
}

/** Whether the content belongs to the name; without reading its facts. */
export function isStoredText(content: string, revision: string): boolean {
  const read = schema.safeParse(parsed(content));
  return read.success && nameOf(read.data, buildBlocks(draftsOf(read.data))) === revision;
}

/**
 * The content of a text as stored under a name: its own, or that of its wording, which an earlier
 * Readout used; null when it is another text.
 */
export function contentNamed(text: NamedContent, revision: string): string | null {
  if (text.summary.revision === revision) return text.content;
  if (text.wording !== revision) return null;
  const record = readStoredText(text.content, text.summary.revision);
  return record && writeStoredText({ ...record, revision });
}

interface NamedContent {
  readonly summary: { readonly revision: string };
  readonly wording: string;
  readonly content: string;
}

type Stored = z.infer<typeof schema>;

function versionOf(record: Pick<TextRecord, 'revision' | 'blocks'>): Stored['version'] {
  if (isNamedByWording(record)) return 1;
  const kinds: readonly string[] = plainKinds;
  const isPlain = record.blocks.every(({ kind, spans }) => !spans && kinds.includes(kind));
  return isPlain ? 2 : 3;
}

/** The part of a block that a name made of the words alone can prove. */
function bareTuple({ kind, level, text }: Block): Stored['blocks'][number] {
  const plain = plainKinds.find((each) => each === kind);
  return [plain ?? 'paragraph', plain ? level : 0, text];
}

function nameOf(stored: Stored, blocks: readonly Block[]): string {
  if (stored.version === 1) return wordingOf(canonicalText(blocks));
  const named = blocks.map((block, nth) => ({ ...block, spans: namedSpans(stored, nth) }));
  return revisionOf({ ...stored, blocks: named });
}

/** All stored spans, including unknown kinds: the name is made of them. */
function namedSpans({ blocks }: Stored, nth: number): Span[] {
  return (blocks[nth]?.[3] ?? []).map(spanOf);
}

function draftsOf({ blocks }: Stored): BlockDraft[] {
  return blocks.map(([kind, level, text, spans]) => ({
    kind,
    level,
    text,
    spans: (spans ?? []).filter(([each]) => isSpanKind(each)).map(spanOf),
  }));
}

function spanOf([kind, start, end, value]: z.infer<typeof span>): Span {
  return { kind: kind as Span['kind'], start, end, ...(value !== undefined && { value }) };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
