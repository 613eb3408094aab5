/**
 * The texts of the corpus: the bundled summary and generated ones like it. The same on every
 * machine and in every run.
 */
import { buildBlocks, type BlockDraft } from '#core/document/blocks';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { parseSummary } from '#core/import-documents/official-summary';
import { english } from './english.fixture';
import { japanese } from './japanese.fixture';
import type { Manner } from './manner.fixture';
import { mongolian } from './mongolian.fixture';
import { createNumbers, type Numbers } from './numbers.fixture';

export interface CorpusText {
  readonly name: string;
  readonly seed: number;
  readonly manner: Manner;
  readonly document: DocumentRecord;
}

/** How many texts are generated per manner; the bundled one makes 501. */
const counts = [
  { name: 'english', manner: english, count: 340 },
  { name: 'japanese', manner: japanese, count: 90 },
  { name: 'mongolian', manner: mongolian, count: 70 },
];

/** @param bundled the bundled summary's source. */
export function corpusTexts(bundled: string): CorpusText[] {
  const parsed = parseSummary('bundled', bundled);
  if (!parsed.ok) throw new Error(parsed.error);
  const texts = [{ name: 'bundled', seed: 1, manner: english, document: parsed.value }];
  for (const { name, manner, count } of counts) {
    for (let nth = 0; nth < count; nth += 1) {
      const seed = 1000 * (nth + 1) + name.length;
      texts.push({
        name: `${name} ${nth + 1}`,
        seed,
        manner,
        document: generate(manner, createNumbers(seed)),
      });
    }
  }
  return texts;
}

function generate(manner: Manner, numbers: Numbers): DocumentRecord {
  const writer = createWriter(manner, numbers);
  const drafts: BlockDraft[] = [{ kind: 'paragraph', text: writer.lead() }];
  const headings = shuffled(manner.headings, numbers).slice(0, 3 + numbers.below(3));
  for (const text of headings) {
    drafts.push({ kind: 'heading', text, level: 1 });
    const paragraphs = 1 + numbers.below(3);
    for (let nth = 0; nth < paragraphs; nth += 1) {
      drafts.push({ kind: 'paragraph', text: writer.paragraph(1 + numbers.below(5)) });
    }
  }
  return documentOf(buildBlocks(drafts));
}

export function documentOf(blocks: DocumentRecord['blocks']): DocumentRecord {
  return {
    id: 'corpus',
    revision: wordingOf(canonicalText(blocks)),
    title: 'Summary',
    date: null,
    translation: 'none',
    translationMark: null,
    head: [],
    language: 'und',
    published: null,
    blocks,
    asides: [],
    facts: [],
  };
}

/** Writes sentences of one text: its cast stays, and only formulas recur. */
export function createWriter(manner: Manner, numbers: Numbers) {
  const cast = new Map(
    Object.entries(manner.cast).map(([slot, words]) => [slot, numbers.pick(words)]),
  );
  let left = shuffled(manner.sentences, numbers);

  const fill = (pattern: string) =>
    pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
      return cast.get(slot) ?? numbers.pick(manner.free[slot] ?? []);
    });

  function sentence(): string {
    if (numbers.below(5) === 0) return fill(numbers.pick(manner.formulas));
    if (left.length === 0) left = shuffled(manner.sentences, numbers);
    return fill(left.pop() ?? '');
  }

  const paragraph = (count: number) => Array.from({ length: count }, sentence).join(manner.joiner);
  /** With a date in it, so that every text has one. */
  function lead(): string {
    const dated = manner.sentences.filter((pattern) => pattern.includes('{date}'));
    return [fill(numbers.pick(dated)), sentence()].join(manner.joiner);
  }
  return { lead, paragraph, sentence };
}

function shuffled<T>(items: readonly T[], numbers: Numbers): T[] {
  const rest = [...items];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(numbers.below(rest.length), 1));
  return order;
}
