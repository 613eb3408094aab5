import { createStore } from './store';

/** A sentence for the reader that stands above the page. */
export interface Notice {
  readonly id: number;
  /** An error stays until it is dismissed; a piece of news goes by itself. */
  readonly kind: 'error' | 'news';
  readonly text: string;
}

export const notices = createStore<readonly Notice[]>([]);

/** Milliseconds that news stays. */
const newsLasts = 6000;

let lastId = 0;

export function notify(kind: Notice['kind'], text: string): void {
  lastId += 1;
  const notice = { id: lastId, kind, text };
  notices.set((before) => [...before.filter((each) => each.text !== text), notice]);
  if (kind === 'news') setTimeout(() => dismiss(notice.id), newsLasts);
}

export function dismiss(id: number): void {
  notices.set((before) => before.filter((notice) => notice.id !== id));
}
