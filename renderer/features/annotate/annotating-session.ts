import { createStore } from '../../ui/store';

export interface AnnotatingSession {
  /** The open annotation: framed on the page, its card ready for writing. */
  readonly activeId: string | null;
  /** The annotation whose card has the pointer or the focus. */
  readonly hoverId: string | null;
  /** The annotation whose note field takes the focus as soon as it appears. */
  readonly writeId: string | null;
  /** The latest screen reader announcement. */
  readonly announcement: string;
}

const nothing: AnnotatingSession = {
  activeId: null,
  hoverId: null,
  writeId: null,
  announcement: '',
};

export const annotatingSession = createStore<AnnotatingSession>(nothing);

export function activate(activeId: string | null): void {
  annotatingSession.set((now) => (now.activeId === activeId ? now : { ...now, activeId }));
}

/** Opens an annotation with the cursor in its note. */
export function activateForWriting(activeId: string): void {
  annotatingSession.set((now) => ({ ...now, activeId, writeId: activeId }));
}

/** The field has taken the focus. */
export function writingBegun(): void {
  annotatingSession.set((now) => ({ ...now, writeId: null }));
}

export function hover(hoverId: string | null): void {
  annotatingSession.set((now) => (now.hoverId === hoverId ? now : { ...now, hoverId }));
}

export function announce(announcement: string): void {
  annotatingSession.set((now) => ({ ...now, announcement }));
}

export function resetAnnotating(): void {
  annotatingSession.set(nothing);
}

/** Where notes are shown, and how to change that. */
export interface NotesPlace {
  /** In the margin, or in the panel when there is no margin. */
  readonly shown: boolean;
  /** Beside the text; otherwise in a panel over it. */
  readonly inMargin: boolean;
  /** The list of all annotations. */
  readonly panel: boolean;
  readonly show: () => void;
  /** Closes the panel. */
  readonly hide: () => void;
}
