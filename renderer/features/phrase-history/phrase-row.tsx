import { useCallback } from 'react';
import { labelOf } from '#core/model/label';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import { opens } from '../../navigation/tabs';
import styles from './phrase-list.module.css';
import type { PhraseHistorySource } from './phrase-history-source';
import { lineFacts } from './phrase-history-words';
import { useAsync } from '../../ui/use-async';
import { MarkMenu } from './mark-menu';

interface Props {
  readonly line: PhraseLine;
  readonly source: PhraseHistorySource;
  readonly chosen: boolean;
  readonly onChoose: (line: PhraseLine) => void;
}

/** One use, aligned: the use begins at the same place in every line. */
export function PhraseRow({ line, source, chosen, onChoose }: Props) {
  const { left, hit, right, title } = line;
  const facts = lineFacts(line, source.issuing);
  const { markedWith, changes, labels } = source;
  const ask = useCallback(() => markedWith(line), [markedWith, line]);
  const { value } = useAsync(ask, { again: changes });
  const label = value?.labelId ? labelOf(labels, value.labelId) : null;
  return (
    <div
      className={styles['row']}
      role="group"
      aria-label={`${hit}, ${facts}`}
      data-chosen={chosen || undefined}
      data-hue={label?.hue}
    >
      <input
        type="checkbox"
        data-control="choose"
        aria-label={`Choose for comparing: ${hit}, ${facts}`}
        checked={chosen}
        onChange={() => onChoose(line)}
      />
      <button
        type="button"
        className={styles['go']}
        data-control="open"
        title={title}
        {...opens(() => source.onOpen(line))}
      >
        <span className={styles['words']}>
          <span className={styles['left']}>
            <span>{left}</span>
          </span>
          <span className={styles['rest']}>
            <mark data-labelled={label ? true : undefined}>{hit}</mark>
            {right}
          </span>
        </span>
        <span className={styles['facts']}>{facts}</span>
      </button>
      <MarkMenu line={line} label={label} labels={labels} onMark={source.onMark} />
    </div>
  );
}
