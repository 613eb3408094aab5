/** The menu of a page that was run together into one line, above the path to the page. */
import type { Aside } from '#core/document/document';
import { isRunningText } from '../recognition/line-shape';
import { isPath } from '../recognition/line-words';
import type { SourcePiece } from '../source-text';
import { endsLikeSentence } from './page-lines';

/** Lines among which the path of a page is, and UTF-16 units of one that the head does not know. */
const maxAbove = 20;
const longPath = 120;

/**
 * Above a path there is no text, and so a long line without a stop is none: marks it as the page's.
 */
export function markMenuAbovePath(
  pieces: readonly SourcePiece[],
  roles: (Aside['role'] | null)[],
): void {
  const path = pieces.slice(0, maxAbove).findIndex(({ text }) => isPath(text));
  const above = pieces.slice(0, Math.max(0, path));
  const isSentence = ({ text }: SourcePiece) => isRunningText(text) && endsLikeSentence.test(text);
  if (above.some(isSentence)) return;
  above.forEach(({ kind, text }, at) => {
    if (kind === 'paragraph' && isRunningText(text)) roles[at] ??= 'furniture';
  });
  if ((pieces[path]?.text.length ?? 0) > longPath) roles[path] ??= 'furniture';
}
