import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RelatedPanel } from './related-panel';

const nothingListed = () => {
  throw new Error('Nothing is listed.');
};
const shown = (onRetry: (() => void) | null) =>
  renderToStaticMarkup(
    createElement(RelatedPanel, { related: null, onRetry, opening: nothingListed, onClose: null }),
  );

test('a library that could not be read is told, with a way to try again, and not read for ever', () => {
  expect(shown(null)).toContain('The library is being read');
  const failed = shown(() => undefined);
  expect(failed).toContain('could not be found');
  expect(failed).toContain('Try again');
  expect(failed).not.toContain('aria-busy="true"');
});
