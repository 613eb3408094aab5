/** The lines of a file, and which of them are beside its text. */
import type { Aside } from '#core/document/document';
import { isRunningText } from '../recognition/line-shape';
import type { SourcePiece } from '../source-text';

export type Role = Aside['role'];
/** For each line its role beside the text, null for a line of the text; the rules fill it in. */
export type Roles = (Role | null)[];

/** Stands for a line before the first or after the last one. */
export const noPiece: SourcePiece = {
  kind: 'title',
  text: '',
  level: 0,
  indent: 0,
  isBold: false,
  aside: null,
};

export function textAt(pieces: readonly SourcePiece[], at: number): string {
  return pieces[at]?.text ?? '';
}

/** Gives the lines from `start` up to `end`, which is not included, a role if they have none. */
export function markFree(roles: Roles, start: number, end: number, role: Role = 'furniture'): void {
  for (let at = start; at < end; at += 1) roles[at] ??= role;
}

/** The first sentence that is not beside the text; -1 if there is none. */
export function firstSentence(
  pieces: readonly SourcePiece[],
  roles: readonly (Role | null)[],
): number {
  return pieces.findIndex(({ text }, at) => roles[at] === null && isRunningText(text));
}

/** Punctuation that ends a sentence, perhaps inside a quotation mark or a bracket. */
export const endsLikeSentence = /[.!?\u3002\uFF01\uFF1F][\u2019\u201D"')\]\uFF09\u300D\u300F]*$/u;
