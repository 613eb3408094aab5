/**
 * The last resort: an error that no part of the page has caught would only be in the console, where
 * nobody looks. It is reported in a sentence.
 */
import { appError } from '#core/errors';
import { errorSentence } from './error-words';
import { notify } from './notices';

/** Errors thrown to stop waiting: the caller is told in another way, or is gone. */
export type Expected = readonly (new (...args: never[]) => Error)[];

/**
 * The sentence for something that was thrown; null when nothing is wrong.
 *
 * @param thrown the value, or the message if the browser gives no more.
 */
export function failureSentence(thrown: unknown, expected: Expected): string | null {
  if (expected.some((kind) => thrown instanceof kind)) return null;
  // Chromium reports this for a layout that continues in the next frame, which is intended.
  if (String(thrown).includes('ResizeObserver loop')) return null;
  return errorSentence(appError('internal'));
}

/** Active while the window exists. */
export function reportFailures(expected: Expected): void {
  const tell = (thrown: unknown) => {
    const sentence = failureSentence(thrown, expected);
    if (sentence !== null) notify('error', sentence);
  };
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  window.addEventListener('error', ({ error, message }) => tell(error ?? message));
}
