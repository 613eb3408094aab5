import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

// There is no bridge outside the window.
vi.mock('../../desktop/desktop', () => ({ desktop: {} }));
const { RelatedPanel } = await import('./related-panel');

const shown = (onRetry: (() => void) | null) =>
  renderToStaticMarkup(
    createElement(RelatedPanel, {
      related: null,
      onRetry,
      onOpen: () => Promise.resolve(),
      onClose: null,
    }),
  );

test('a library that could not be read is told, with a way to try again, and not read for ever', () => {
  expect(shown(null)).toContain('The library is being read');
  const failed = shown(() => undefined);
  expect(failed).toContain('could not be found');
  expect(failed).toContain('Try again');
  expect(failed).not.toContain('aria-busy="true"');
});
