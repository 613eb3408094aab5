import type { DocumentRecord } from '#core/document/document';
import { flash } from '../../navigation/flash';
import { pushLocation } from '../../navigation/navigation-history';
import { createStore } from '../../ui/store';
import type { Passage } from '#core/text/passage';
import type { TextIndex } from '../../ui/text-index';

/** The open document as the outline sees it. */
export interface ReaderSession {
  readonly document: DocumentRecord | null;
  /** UTF-16 offset of the reading position. */
  readonly offset: number;
  /** Scrolls a position to the top of the page; 0, the beginning, shows the title. */
  readonly jump: (offset: number) => void;
}

export const nothingOpen: ReaderSession = { document: null, offset: 0, jump: () => undefined };

/** Goes to a passage and lights it up; Back returns here. */
export function jumpTo(passage: Passage): void {
  pushLocation();
  readerSession.get().jump(passage.start);
  flash(passage);
}

export const readerSession = createStore<ReaderSession>(nothingOpen);

/** The parts of the rendered page that marking needs. */
export interface PageParts {
  readonly index: TextIndex;
  readonly scroller: HTMLElement;
}
