import { compareStrings } from '#core/text/compare-strings';
import type { NotebookDocument } from './notebook-question';

type Met = Pick<NotebookDocument, 'id' | 'title' | 'date'>;

/** For `sort`: the newest meeting first; undated ones after all others, and unknown ones last. */
export function byMeeting(a: Met | undefined, b: Met | undefined): number {
  return (
    Number(a === undefined) - Number(b === undefined) ||
    compareStrings(b?.date ?? '', a?.date ?? '') ||
    compareStrings(a?.title ?? '', b?.title ?? '') ||
    compareStrings(a?.id ?? '', b?.id ?? '')
  );
}
