import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { wordsAsHast } from '#core/exporting/words-as-hast';
import { labelOf, type Label } from '#core/model/label';
import type { PrintRun } from '#core/printing/print-sheet';
import styles from './print-sheet.module.css';

interface Props {
  readonly runs: readonly PrintRun[];
  readonly labels: readonly Label[];
}

/** A block's words, each run inside its marks, and the numbers of the notes. */
export function PrintRuns({ runs, labels }: Props) {
  return runs.map((run, at) => (
    <Fragment key={at}>
      {run.marks.reduceRight<ReactNode>((inner, mark, depth) => {
        const { hue, underline } = labelOf(labels, mark.labelId);
        return (
          <span
            className={styles['mark']}
            data-hue={hue}
            data-underline={underline}
            data-depth={Math.min(depth, 2)}
          >
            {inner}
          </span>
        );
      }, wordsOf(run))}
      {run.noteNumbers.length > 0 && <sup>{run.noteNumbers.join(', ')}</sup>}
    </Fragment>
  ));
}

function wordsOf({ text, spans }: PrintRun): ReactNode {
  const root = { type: 'root' as const, children: wordsAsHast(text, spans) };
  return toJsxRuntime(root, { Fragment, jsx, jsxs }) as ReactNode;
}
