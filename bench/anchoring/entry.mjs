/** What the measures of anchoring need of the core, built as one module. */
export { casesOf, checksumOf } from '../../core/anchoring/corpus/corpus.fixture';
export { editKinds } from '../../core/anchoring/corpus/edit-kinds.fixture';
export { survives, tallyCorpus, total } from '../../core/anchoring/corpus/tally.fixture';
export { corpusTexts, documentOf } from '../../core/anchoring/corpus/texts.fixture';
export { describePassage } from '../../core/anchoring/describe';
export { placeAcross } from '../../core/anchoring/place-across';
export { createResolver } from '../../core/anchoring/resolve';
export { createRevisionMap } from '../../core/anchoring/revision-map';
export { buildBlocks } from '../../core/document/blocks';
export { canonicalText } from '../../core/document/canonical-text';
export { compareRevisions } from '../../core/diff/compare-revisions';
