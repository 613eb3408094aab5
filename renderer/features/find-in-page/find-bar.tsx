import { memo, useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import type { CommandId } from '#core/ipc/commands';
import type { DocumentRecord } from '#core/document/document';
import { formatNumber } from '../../ui/format';
import { useKeyName } from '../../navigation/command-keys';
import { useStore } from '../../ui/store';
import styles from './find-bar.module.css';
import { findSession, type FindSession } from './find-session';
import { FindTicks } from './find-ticks';
import { useFind, type Find, type FindPage } from './use-find';

interface Props {
  readonly page: FindPage;
  readonly document: DocumentRecord;
}

/** Find in page: the bar, and the ticks beside the scroll bar. */
export const FindInPage = memo(function FindInPage({ page, document }: Props) {
  const find = useFind(page, document);
  const { open } = useStore(findSession);
  if (!open) return null;
  return (
    <>
      <FindBar find={find} page={page} />
      <FindTicks page={page} onGo={find.goTo} />
    </>
  );
});

/** Where the bar is: a row above the page, so that it covers no words. */
const place = () => window.document.getElementById('above-page') ?? window.document.body;

function FindBar({ find, page }: { readonly find: Find; readonly page: FindPage }) {
  const session = useStore(findSession);
  const field = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const height = bar.current?.offsetHeight ?? 0;
    // Keeps the visible lines in place.
    page.scroller.scrollTop += height;
    return () => {
      page.scroller.scrollTop -= height;
    };
  }, [page]);
  const { asked, query, options, hits } = session;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') find.close();
    else if (event.key === 'Enter' && event.target === field.current)
      find.go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return createPortal(
    <div
      ref={bar}
      className={styles['bar']}
      role="search"
      aria-label="Find in this text"
      onKeyDown={onKey}
    >
      <input
        ref={field}
        className={styles['field']}
        type="text"
        aria-label="Find"
        placeholder="Find in this text"
        spellCheck={false}
        value={query}
        onChange={(event) => find.search({ query: event.currentTarget.value })}
      />
      <span className={styles['count']} role="status" data-none={hits.length === 0 || undefined}>
        {countWords(session)}
      </span>
      <Step
        id="find-previous"
        label="Previous match"
        find={find}
        direction={-1}
        path="M3 10l5-5 5 5"
      />
      <Step id="find-next" label="Next match" find={find} direction={1} path="M3 6l5 5 5-5" />
      <button
        type="button"
        className={`button-quiet ${styles['option']}`}
        aria-pressed={options.exactCase}
        title="Exact case"
        onClick={() => find.search({ options: { ...options, exactCase: !options.exactCase } })}
      >
        Aa <span className="visually-hidden">Exact case</span>
      </button>
      <button
        type="button"
        className={`button-quiet ${styles['option']} ${styles['whole']}`}
        aria-pressed={options.wholeWord}
        title="Whole words"
        onClick={() => find.search({ options: { ...options, wholeWord: !options.wholeWord } })}
      >
        ab <span className="visually-hidden">Whole words</span>
      </button>
      <button
        type="button"
        className={`button-quiet ${styles['option']}`}
        aria-label="Close"
        title="Close (Esc)"
        onClick={find.close}
      >
        <Icon path="M4 4l8 8M12 4l-8 8" />
      </button>
    </div>,
    place(),
  );
}

interface StepProps {
  readonly id: CommandId;
  readonly label: string;
  readonly find: Find;
  readonly direction: 1 | -1;
  readonly path: string;
}

function Step({ id, label, find, direction, path }: StepProps) {
  const { hits } = useStore(findSession);
  return (
    <button
      type="button"
      className={`button-quiet ${styles['option']}`}
      aria-label={label}
      title={`${label} (${useKeyName(id)})`}
      disabled={hits.length === 0}
      onClick={() => find.go(direction)}
    >
      <Icon path={path} />
    </button>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** "3 of 17", and a word when the search wrapped around. */
function countWords({ query, hits, current, wrapped }: FindSession): string {
  if (query.trim() === '') return '';
  if (hits.length === 0) return 'No matches';
  const count = `${formatNumber(current + 1)} of ${formatNumber(hits.length)}`;
  if (wrapped === null) return count;
  return `${count} · ${wrapped === 'end' ? 'from the top' : 'from the end'}`;
}
