import { describe, expect, test } from 'vitest';
import { buildBlocks } from './blocks';
import { headingPathAt, sectionAt, sectionsOf } from './sections';

const blocks = buildBlocks([
  { kind: 'paragraph', text: 'Lead' },
  { kind: 'heading', text: 'Bilateral relations' },
  { kind: 'heading', text: 'Economy', level: 2 },
  { kind: 'paragraph', text: 'Trade' },
  { kind: 'heading', text: 'Regional affairs' },
  { kind: 'paragraph', text: 'Peace' },
]);
const document = { blocks };

describe('the outline', () => {
  test('lists the lead without a title, then each heading down to the next', () => {
    expect(sectionsOf(document)).toEqual([
      { title: null, level: 0, blockIndex: 0, start: 0, end: 4 },
      { title: 'Bilateral relations', level: 1, blockIndex: 1, start: 5, end: 24 },
      { title: 'Economy', level: 2, blockIndex: 2, start: 25, end: 38 },
      { title: 'Regional affairs', level: 1, blockIndex: 4, start: 39, end: 61 },
    ]);
  });

  test('has no lead when a heading comes first, and nothing without blocks', () => {
    expect(sectionsOf({ blocks: blocks.slice(1, 2) })[0]?.title).toBe('Bilateral relations');
    expect(sectionsOf({ blocks: [] })).toEqual([]);
  });
});

describe('the section at an offset', () => {
  test('is an empty lead in a document without blocks', () => {
    expect(sectionAt({ blocks: [] }, 3)).toEqual({
      title: null,
      level: 0,
      blockIndex: 0,
      start: 0,
      end: 0,
    });
  });
});

describe('the heading path', () => {
  test('names the headings above an offset, outermost first', () => {
    expect(headingPathAt(document, 34)).toEqual(['Bilateral relations', 'Economy']);
    expect(headingPathAt(document, 60)).toEqual(['Regional affairs']);
  });

  test('is empty in the lead and in a document without blocks', () => {
    expect(headingPathAt(document, 2)).toEqual([]);
    expect(headingPathAt({ blocks: [] }, 0)).toEqual([]);
  });
});
