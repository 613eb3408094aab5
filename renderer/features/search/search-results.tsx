import { labelOf, type Label } from '#core/model/label';
import { noAnswer, type SearchGroup, type SearchHit } from '#core/search/index/search-answer';
import { opens } from '../../navigation/tabs';
import { formatCount, formatShortDate } from '../../ui/format';
import { MarkedWords } from './marked-words';
import type { SearchSource } from './search-source';
import styles from './search-screen.module.css';

const kindNames: Readonly<Record<SearchHit['kind'], string>> = {
  title: 'Title',
  text: 'Text',
  quote: 'Marked',
  note: 'Note',
  tag: 'Tags',
};

/** Documents, each with its matches. */
export function SearchResults({ source }: { readonly source: SearchSource }) {
  const { groups, documents } = source.answer ?? noAnswer;
  return (
    <div className={styles['results']} tabIndex={0} role="region" aria-label="What was found">
      {groups.map((group) => (
        <Group key={group.documentId} group={group} source={source} />
      ))}
      {documents > groups.length && (
        <button type="button" className="button" onClick={source.onMore}>
          Show more of {formatCount(documents - groups.length, 'other summary', 'other summaries')}
        </button>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: SearchGroup;
  readonly source: SearchSource;
}

function Group({ group, source }: GroupProps) {
  const { title, date, hits, more } = group;
  const inTitle = hits.find(({ kind }) => kind === 'title');
  return (
    <section className={styles['group']} aria-label={title}>
      <h2 className={styles['title']} dir="auto">
        <button type="button" {...opens(() => source.onOpen(group, null))}>
          {inTitle ? <MarkedWords words={inTitle.sentence} marks={inTitle.marks} /> : title}
        </button>
        {date && <small>{formatShortDate(date)}</small>}
      </h2>
      <ul>
        {hits
          .filter(({ kind }) => kind !== 'title')
          .map((hit) => (
            <li key={`${hit.kind} ${hit.revision} ${hit.annotationId ?? ''} ${hit.start}`}>
              <button
                type="button"
                className={styles['hit']}
                {...opens(() => source.onOpen(group, hit))}
              >
                <small>{hitName(hit, source.labels)}</small>
                <span dir="auto">
                  <MarkedWords words={hit.sentence} marks={hit.marks} />
                </span>
              </button>
            </li>
          ))}
      </ul>
      {more > 0 && (
        <p className={styles['more']}>{formatCount(more, 'other place', 'other places')} here</p>
      )}
    </section>
  );
}

function hitName({ kind, labelId, isEarlier }: SearchHit, labels: readonly Label[]): string {
  const place = kind === 'text' && isEarlier ? 'Earlier version' : kindNames[kind];
  return labelId === null ? place : `${place} · ${labelOf(labels, labelId).name}`;
}
