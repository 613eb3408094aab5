import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Block } from './document';

/** Between two blocks: one UTF-16 unit that no block contains. */
export const blockSeparator = '\n';

type Texts = readonly Pick<Block, 'text'>[];

/** Joining a long text takes longer than most acts that need it; blocks never change. */
const joined = new WeakMap<Texts, string>();

/** The text that every position refers to: the blocks' texts joined by one line feed. */
export function canonicalText(blocks: Texts): string {
  const known = joined.get(blocks);
  if (known !== undefined) return known;
  const text = blocks.map((block) => block.text).join(blockSeparator);
  joined.set(blocks, text);
  return text;
}

/**
 * Names a wording: SHA-256, in lower-case hex, of the UTF-8 of a canonical text, so that any other
 * program can check it. UTF-8 has no form for a lone surrogate: each counts as U+FFFD, as
 * `wellFormed` writes it, and blocks built here never contain one.
 */
export function wordingOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
