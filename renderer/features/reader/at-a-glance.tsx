import { Fragment } from 'react';
import type { DocumentRecord, Fact, FactKind } from '#core/document/document';
import styles from './at-a-glance.module.css';
import type { Passage } from '#core/text/passage';
import { Tooltip } from '../../ui/tooltip';

interface Line {
  readonly name: string;
  readonly facts: readonly Fact[];
}

interface Props {
  readonly document: DocumentRecord;
  /** Goes to the words of a fact. */
  readonly onJump: (passage: Passage) => void;
}

/** When, where, who, which countries, what was named. Hidden when the text says none of it. */
export function AtAGlance({ document, onJump }: Props) {
  const of = (...kinds: FactKind[]) => document.facts.filter((fact) => kinds.includes(fact.kind));
  const lines: readonly Line[] = [
    { name: 'When', facts: of('when', 'duration') },
    { name: 'Where', facts: of('where') },
    { name: 'Who', facts: of('person') },
    { name: 'Countries', facts: of('country') },
    { name: 'Named', facts: of('named') },
  ].filter((line) => line.facts.length > 0);
  if (lines.length === 0) return null;
  return (
    <dl className={styles['facts']} aria-label="At a glance">
      {lines.map(({ name, facts }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>
            {facts.map((fact, index) => (
              <Fragment key={`${fact.kind} ${fact.text}`}>
                <FactWords fact={fact} isLast={index === facts.length - 1} onJump={onJump} />{' '}
              </Fragment>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

interface FactWordsProps extends Pick<Props, 'onJump'> {
  readonly fact: Fact;
  readonly isLast: boolean;
}

/** A time has the time elsewhere beside it; a person's office appears on hover. */
function FactWords({ fact, isLast, onJump }: FactWordsProps) {
  const { passage, text, detail, kind } = fact;
  const elsewhere = kind === 'when' && detail !== null ? ` · ${detail}` : '';
  // In one box with the words: the dot stays behind the last of them, even where they wrap.
  const words = (
    <>
      <span className={styles['words']}>{text + elsewhere}</span>
      {!isLast && <span aria-hidden="true"> ·</span>}
    </>
  );
  if (!passage) return <span title={detail ?? undefined}>{words}</span>;
  const office = kind === 'when' ? null : detail;
  return (
    <Tooltip words={office === null ? goThere : `${office}. ${goThere}`}>
      <button type="button" className={styles['fact']} onClick={() => onJump(passage)}>
        {words}
      </button>
    </Tooltip>
  );
}

const goThere = 'Go to the words';
