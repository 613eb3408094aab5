import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { buildBlocks } from '#core/document/blocks';
import { talksOf } from '#core/library/talks.fixture';
import { PlacementsPanel } from './placements-panel';

test('marks that could not be looked for are told, with a way to try again, and not looked for for ever', () => {
  const props = {
    document: { ...talksOf('- Outset', 'They met.'), blocks: buildBlocks([]) },
    labels: [],
    placed: null,
    toReview: [],
    acts: null,
    selecting: null,
    onSelectPlace: () => undefined,
    onShow: () => undefined,
  };
  const looking = renderToStaticMarkup(createElement(PlacementsPanel, { ...props, onRetry: null }));
  expect(looking).toContain('Looking where the marks have gone');
  const failed = renderToStaticMarkup(
    createElement(PlacementsPanel, { ...props, onRetry: () => undefined }),
  );
  expect(failed).toContain('role="alert"');
  expect(failed).toContain('Try again');
  expect(failed).not.toContain('Looking');
});
