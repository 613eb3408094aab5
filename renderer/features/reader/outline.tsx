import { memo, useEffect, useMemo, useRef } from 'react';
import { sectionAt, sectionsOf, type Section } from '#core/document/sections';
import { useStore } from '../../ui/store';
import styles from './outline.module.css';
import { jumpTo, readerSession } from './reader-session';
import type { Passage } from '#core/text/passage';

interface Props {
  readonly headingClass: string | undefined;
  readonly onJump: () => void;
}

/** The sections of the open document; the one being read is marked. */
export const Outline = memo(function Outline({ headingClass, onJump }: Props) {
  const { document, offset } = useStore(readerSession);
  const list = useRef<HTMLUListElement>(null);
  const here = document ? sectionAt(document, offset) : null;
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [here?.start]);
  const sections = useMemo(
    () => (document ? sectionsOf(document).filter(({ title }) => title !== null) : []),
    [document],
  );
  if (!here || sections.length === 0) return null;
  return (
    <section aria-label="Outline">
      <h3 className={headingClass}>Outline</h3>
      <ul ref={list}>
        {sections.map((section) => (
          <li key={section.start}>
            <button
              type="button"
              className={styles['entry']}
              data-level={Math.min(section.level, 4)}
              aria-current={section.start === here.start ? 'location' : undefined}
              onClick={() => {
                jumpTo(headingOf(section));
                onJump();
              }}
            >
              {section.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** The words of a section's heading. */
function headingOf({ start, title }: Section): Passage {
  return { start, end: start + (title?.length ?? 0) };
}
