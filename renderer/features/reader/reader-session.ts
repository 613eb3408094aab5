import type { DocumentRecord } from '#core/document/document';
import { createStore } from '../../ui/store';

/** The open document as the outline sees it. */
export interface ReaderSession {
  readonly document: DocumentRecord | null;
  /** UTF-16 offset of the text being read. */
  readonly offset: number;
  /** Scrolls a position to the top of the page. */
  readonly jump: (offset: number) => void;
}

export const nothingOpen: ReaderSession = { document: null, offset: 0, jump: () => undefined };

export const readerSession = createStore<ReaderSession>(nothingOpen);
