/**
 * A text as it is kept on disk: JSON, in a file named by its revision. Only what was published is
 * kept; offsets, ¶ numbers and facts follow from it and are rebuilt, so that a later Readout
 * can read them better. Its name proves it: version 2 is named by all that was published
 * (`revisionOf`), version 1 by its canonical text alone (`wordingOf`). Both are written: a bundled text
 * keeps the name that annotations know it by.
 */
import * as z from 'zod/mini';
import { buildBlocks, type BlockDraft } from '#core/document/blocks';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import { isNamedByWording, revisionOf } from '#core/document/revision';
import type { Aside, Block, BlockKind, DocumentRecord, SourceLine } from '#core/document/document';
import { factsOf } from '#core/facts/facts';
import { searchedParts } from '#core/document/words-of-text';

/** A document without the id that the library gives it. */
export type TextRecord = Omit<DocumentRecord, 'id' | 'earlier'>;

const blockKinds = ['heading', 'paragraph', 'list-item', 'quotation', 'table-row'] as const;
const lineRoles = ['date', 'status', 'subtitle', 'body', 'place', 'release'] as const;
const asideRoles = ['caption', 'related', 'furniture'] as const;
const words = z.nullable(z.string());

const schema = z.object({
  format: z.literal('readout-text'),
  version: z.union([z.literal(1), z.literal(2)]),
  title: z.string().check(z.minLength(1)),
  date: words,
  translation: z.enum(['provisional', 'none']),
  translationMark: words,
  head: z.array(
    z.object({ role: z.enum(lineRoles), text: z.string() }) satisfies z.ZodMiniType<SourceLine>,
  ),
  language: z.string(),
  published: z.nullable(z.object({ body: words, place: words, address: words })),
  /** Kind, level, text. */
  blocks: z.array(
    z.tuple([z.enum(blockKinds) satisfies z.ZodMiniType<BlockKind>, z.number(), z.string()]),
  ),
  asides: z.array(
    z.object({
      role: z.enum(asideRoles),
      text: z.string(),
      after: z.number(),
    }) satisfies z.ZodMiniType<Aside>,
  ),
});

/** The file's content, in UTF-16; `readStoredText` gives the same record back. */
export function writeStoredText(record: TextRecord): string {
  const { title, date, translation, translationMark, head, language, published, asides } = record;
  const content: z.infer<typeof schema> = {
    format: 'readout-text',
    version: isNamedByWording(record) ? 1 : 2,
    title,
    date,
    translation,
    translationMark,
    head: [...head],
    language,
    published,
    blocks: record.blocks.map(({ kind, level, text }) => [kind, level, text]),
    asides: [...asides],
  };
  return JSON.stringify(content);
}

/**
 * @param revision what the text must be: the file's name.
 * @returns null when it is not a text of ours, or not that one.
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
 * The canonical text and its headings with what the text is about, for an index that is rebuilt at
 * every start: what the text is named is not checked, which opening it does, and its facts are not
 * read. Null when it is no text of ours.
 */
export function storedParts(content: string): ReturnType<typeof searchedParts> | null {
  const read = schema.safeParse(parsed(content));
  if (!read.success) return null;
  const { title, language } = read.data;
  return searchedParts({ title, language, blocks: buildBlocks(draftsOf(read.data)) });
}

/** Whether a content is the text that is named so; without reading its facts. */
export function isStoredText(content: string, revision: string): boolean {
  const read = schema.safeParse(parsed(content));
  return read.success && nameOf(read.data, buildBlocks(draftsOf(read.data))) === revision;
}

/**
 * The content of a text that was read as it is kept under a name: its own, or that of its wording, by
 * which an earlier Readout kept it; null when it is another text.
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

function nameOf(stored: z.infer<typeof schema>, blocks: readonly Block[]): string {
  return stored.version === 1
    ? wordingOf(canonicalText(blocks))
    : revisionOf({ ...stored, blocks });
}

function draftsOf({ blocks }: z.infer<typeof schema>): BlockDraft[] {
  return blocks.map(([kind, level, text]) => ({ kind, level, text }));
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
