/** Where the marks of notes and the links inside a text lead, in a file that has all of the text. */
import { placeLinkedTo } from '#core/document/places';
import type { Block } from '#core/document/document';
import type { Span, SpanKind } from '#core/document/spans';
import { firstAtLeast } from '#core/text/binary-search';

export interface InnerTargets {
  /**
   * The index of the block that a span of a block leads to: a link to its place, a mark to its note,
   * a note back to its mark. Null for any other span, and when the text has no such place.
   */
  readonly of: (span: Pick<Span, 'kind' | 'value'>, from: number) => number | null;
  /** All blocks that something leads to. */
  readonly all: ReadonlySet<number>;
}

/** Of several with a name, a mark leads to the next note below it, a note to the nearest mark above. */
export function innerTargets(blocks: readonly Pick<Block, 'spans'>[]): InnerTargets {
  const [places, notes, references] = (
    ['place', 'note-mark', 'note-reference'] as const satisfies readonly SpanKind[]
  ).map((kind) => blocksWith(blocks, kind));
  const of: InnerTargets['of'] = ({ kind, value = '' }, from) => {
    switch (kind) {
      case 'link':
        return places?.get(placeLinkedTo(value) ?? '')?.[0] ?? null;
      case 'note-reference': {
        const found = notes?.get(value) ?? [];
        return found[firstAtLeast(found, from)] ?? found.at(-1) ?? null;
      }
      case 'note-mark': {
        const found = references?.get(value) ?? [];
        return found[firstAtLeast(found, from) - 1] ?? found[0] ?? null;
      }
      default:
        return null;
    }
  };
  const all = blocks.flatMap(({ spans = [] }, from) =>
    spans.flatMap((span) => of(span, from) ?? []),
  );
  return { of, all: new Set(all) };
}

/** For each name the blocks that have a span of the kind with it, in their order. */
function blocksWith(blocks: readonly Pick<Block, 'spans'>[], wanted: SpanKind) {
  const found = new Map<string, number[]>();
  for (const [index, { spans = [] }] of blocks.entries()) {
    for (const { kind, value = '' } of spans) {
      if (kind !== wanted) continue;
      const known = found.get(value);
      if (known) known.push(index);
      else found.set(value, [index]);
    }
  }
  return found;
}
