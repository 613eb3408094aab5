/** What the measure of searching uses of Readout, as one module. */
export { createSearchIndex } from '../../core/search/search-index.ts';
export { defaultSearch } from '../../core/search/index/search-answer.ts';
export { foldText } from '../../core/text/fold.ts';
export { openFullTextEngine } from '../../renderer/search/full-text-engine.ts';
export { sqliteBytes } from '../../renderer/search/sqlite-bytes.ts';
