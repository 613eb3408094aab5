/** What the measure of related summaries uses of Readout, as one module. */
export { buildBlocks } from '../../core/document/blocks.ts';
export { searchedParts } from '../../core/document/words-of-text.ts';
export { factsInText } from '../../core/related/related-features.ts';
export { createRelatedIndex } from '../../core/related/related.ts';
