/**
 * The last net: what no part of the page has caught would be in the console alone, where nobody
 * looks. It is told in a sentence.
 */
import { appError } from '#core/errors';
import { errorSentence } from './error-words';
import { notify } from './notices';

/** Errors that are thrown to stop waiting: whoever has asked is told in another way, or has gone. */
export type Expected = readonly (new (...args: never[]) => Error)[];

/**
 * What to say of something that was thrown; null where nothing is the matter.
 *
 * @param thrown the value, or the message where the browser gives no more.
 */
export function failureSentence(thrown: unknown, expected: Expected): string | null {
  if (expected.some((kind) => thrown instanceof kind)) return null;
  // Chromium says so of a layout that goes on in the next frame, which is what is meant.
  if (String(thrown).includes('ResizeObserver loop')) return null;
  return errorSentence(appError('internal'));
}

/** For as long as the window is there. */
export function reportFailures(expected: Expected): void {
  const tell = (thrown: unknown) => {
    const sentence = failureSentence(thrown, expected);
    if (sentence !== null) notify('error', sentence);
  };
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  window.addEventListener('error', ({ error, message }) => tell(error ?? message));
}
