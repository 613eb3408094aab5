import type { AppError } from '#core/errors';
import type { Result } from '#core/result';
import { errorSentence } from './error-words';
import { createStore } from './store';

/** A sentence for the reader: errors are above the page, news floats over its foot. */
export interface Notice {
  readonly id: number;
  /** An error stays until it is dismissed; news goes by itself after it could be seen. */
  readonly kind: 'error' | 'news';
  readonly text: string;
  /** What can be done about it right away. */
  readonly act: NoticeAct | null;
}

export interface NoticeAct {
  readonly label: string;
  readonly run: () => void;
}

export const notices = createStore<readonly Notice[]>([]);

let lastId = 0;

export function notify(kind: Notice['kind'], text: string, act: NoticeAct | null = null): void {
  lastId += 1;
  const notice = { id: lastId, kind, text, act };
  // News replaces older news; the same error is not shown twice.
  const stays = (each: Notice) => each.text !== text && !(kind === 'news' && each.kind === 'news');
  notices.set((before) => [...before.filter(stays), notice]);
}

export function dismiss(id: number): void {
  notices.set((before) => before.filter((notice) => notice.id !== id));
}

/** Reports a failure in the sentence of its code; null is no failure. */
export function notifyFailure(error: AppError | null): void {
  if (error) notify('error', errorSentence(error));
}

/** The value; null when it failed, which is then reported to the reader. */
export async function answerOrNotice<T>(asked: Promise<Result<T, AppError>>): Promise<T | null> {
  const answer = await asked;
  if (answer.ok) return answer.value;
  notifyFailure(answer.error);
  return null;
}
