/**
 * Maps one revision of a document to another: which words were kept, and where they are now. Made
 * once per pair of texts; every anchor is then carried over by it.
 */
import { matchRevisions, type Blocks, type MatchedRevisions } from '#core/diff/match-revisions';
import { createResolver, type Resolver } from './resolve';

export interface RevisionMap extends MatchedRevisions {
  /**
   * For anchors whose words are not where they say in the earlier text; one resolver for each text.
   */
  readonly resolveBefore: Resolver;
  readonly resolveAfter: Resolver;
}

export function createRevisionMap(before: Blocks, after: Blocks): RevisionMap {
  const matched = matchRevisions(before, after);
  return {
    ...matched,
    resolveBefore: createResolver(before),
    resolveAfter: createResolver(after),
  };
}
