import { Popover } from '@base-ui/react/popover';
import { useEffect, useState } from 'react';
import { blockAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';
import { blocksOfNote, noteNumber, noteOf, referenceTo } from '#core/document/notes';
import { passageOfPlace } from '#core/document/places';
import { desktop } from '../../desktop/desktop';
import { errorSentence } from '../../ui/error-words';
import { notify } from '../../ui/notices';
import {
  backAttribute,
  drawWords,
  linkAttribute,
  noteAttribute,
  placeAttribute,
} from './block-words';
import { jumpTo, type PageParts } from './reader-session';
import styles from './text-links.module.css';

interface Props {
  readonly page: PageParts;
  readonly document: DocumentRecord;
}

/** A note shown over the page. */
interface OpenNote {
  /** The mark that was clicked. */
  readonly anchor: Element;
  /** Index of the note's first block. */
  readonly first: number;
}

/** Clicks on a link, on the mark of a note, and on a note's link back. */
export function TextLinks({ page, document }: Props) {
  const [note, setNote] = useState<OpenNote | null>(null);
  useEffect(() => {
    const { root } = page.index;
    function follow(event: Event): void {
      const link = linkOf(event);
      if (!link) return;
      const back = link.getAttribute(backAttribute);
      const name = link.getAttribute(noteAttribute);
      if (back !== null) {
        const passage = referenceTo(document, Number(back));
        if (passage) jumpTo(passage);
      } else if (name !== null) {
        const at = page.index.passageOf(rangeAround(link));
        const first = noteOf(document, name, blockAt(document, at?.start ?? 0));
        setNote(first === null ? null : { anchor: link, first });
      } else followLink(link, document);
    }
    const onClick = (event: MouseEvent) => {
      if (window.getSelection()?.isCollapsed !== false) follow(event);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLSpanElement)) return;
      if (linkOf(event)) event.stopPropagation();
      follow(event);
    };
    // Selecting may also begin at the first letter of a link: if the press focused it, the engine
    // would end the selection that had just begun.
    const onPress = (event: PointerEvent) => {
      const link = linkOf(event);
      link?.removeAttribute('tabindex');
      const back = () => link?.setAttribute('tabindex', '0');
      window.addEventListener('pointerup', back, { once: true });
      window.addEventListener('pointercancel', back, { once: true });
    };
    root.addEventListener('pointerdown', onPress);
    root.addEventListener('click', onClick);
    root.addEventListener('keydown', onKey);
    return () => {
      root.removeEventListener('pointerdown', onPress);
      root.removeEventListener('click', onClick);
      root.removeEventListener('keydown', onKey);
    };
  }, [page, document]);

  return (
    <Popover.Root open={note !== null} onOpenChange={(open) => !open && setNote(null)}>
      <Popover.Portal>
        <Popover.Positioner
          className={styles['place']}
          anchor={note?.anchor}
          side="bottom"
          sideOffset={6}
          collisionPadding={12}
        >
          {note && <Note document={document} first={note.first} onClose={() => setNote(null)} />}
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface NoteProps {
  readonly document: DocumentRecord;
  readonly first: number;
  readonly onClose: () => void;
}

function Note({ document, first, onClose }: NoteProps) {
  const { blocks, language } = document;
  const parts = blocksOfNote(document, first).flatMap((at) => blocks[at] ?? []);
  const number = parts[0] ? noteNumber(parts[0]) : null;
  const go = () => {
    onClose();
    const [block] = parts;
    if (block) jumpTo({ start: block.start, end: block.start + block.text.length });
  };
  const follow = (event: Pick<Event, 'target'>) => {
    const link = linkOf(event);
    if (link?.hasAttribute(placeAttribute)) onClose();
    if (link) followLink(link, document);
  };
  return (
    <Popover.Popup
      className={styles['popup']}
      onClick={follow}
      onKeyDown={(event) => event.key === 'Enter' && follow(event)}
      lang={language}
      aria-label={number === null ? 'Note' : `Note ${number}`}
    >
      <div className={styles['words']}>
        {parts.map((block) => (
          <p key={block.start} dir="auto" ref={(element) => drawWords(element, block)} />
        ))}
      </div>
      <button type="button" className="button-quiet" onClick={go}>
        Go to the note
      </button>
    </Popover.Popup>
  );
}

function linkOf({ target }: Pick<Event, 'target'>): Element | null {
  if (!(target instanceof Element)) return null;
  return target.closest(
    [linkAttribute, placeAttribute, noteAttribute, backAttribute].map((each) => `[${each}]`).join(),
  );
}

/** To its place in the text, from where Back returns; or to its address, after asking. */
function followLink(link: Element, document: DocumentRecord): void {
  const place = link.getAttribute(placeAttribute);
  if (place !== null) {
    const passage = passageOfPlace(document, place);
    if (passage) jumpTo(passage);
  } else if (link.hasAttribute(linkAttribute)) void openLink(link);
}

async function openLink(link: Element): Promise<void> {
  const answer = await desktop.openLink({ url: link.getAttribute(linkAttribute) ?? '' });
  if (!answer.ok) notify('error', errorSentence(answer.error));
}

function rangeAround(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
