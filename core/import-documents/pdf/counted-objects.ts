/**
 * Bounds the tree of tags that the library makes of a page: where a file lets elements be children of
 * many others, forty levels of it are a tree of millions of millions.
 */
import { TooMuch } from '#core/bytes/inflate';

/** Elements of a page: a dense table has some thousands. */
const maxElements = 200_000;

type Creator = Record<'create', (of: object | null, ...more: unknown[]) => unknown>;

/** The library creates one bare object for each element, and gives up at the error. */
export async function withObjectsCounted<T>(work: () => Promise<T | null>): Promise<T | null> {
  const scope = Object as unknown as Creator;
  const { create } = scope;
  let left = maxElements;
  scope.create = (of, ...more) => {
    left -= 1;
    if (left < 0) throw new TooMuch('Too many tags on a page.');
    return create.call(Object, of, ...more);
  };
  try {
    return await work();
  } catch {
    return null;
  } finally {
    scope.create = create;
  }
}
