/**
 * Limits what a PDF may unpack to, counted where the library allocates memory: whatever a filter is
 * called, however filters are stacked and however often a stream is used, its output goes into a
 * `Uint8Array`.
 */
import { TooMuch } from '#core/bytes/inflate';

/** Bytes that may be allocated. */
export interface MemoryLimits {
  readonly page: number;
  readonly file: number;
}

/**
 * A growing buffer is allocated again at twice the size, so that a stream of a quarter of the page's
 * limit fits. Freed memory is not credited: unpacking the same bytes a thousand times costs time, if
 * not memory.
 */
const defaultLimits: MemoryLimits = { page: 256 * 1024 * 1024, file: 2 * 1024 * 1024 * 1024 };

/** Minimum cost of an array in bytes: its object and the time to create it. */
const minCost = 64;

export interface MemoryAllowance {
  /** A page begins: it gets its own allowance, out of what is left for the file. */
  readonly nextPage: () => void;
  /** The library continues after errors, so this tells whether it was refused memory. */
  readonly isSpent: () => boolean;
}

type Scope = Record<'Uint8Array' | 'DecompressionStream', unknown>;

/**
 * Runs `work` with an allowance. It covers everything this thread does meanwhile, which is reading
 * one file in a worker of its own; a second reading at the same time waits.
 */
export async function withAllowance<T>(
  work: (allowance: MemoryAllowance) => Promise<T>,
  limits = defaultLimits,
) {
  const before = running;
  const reading = before.then(() => runWith(work, limits));
  running = reading.catch(() => undefined);
  return reading;
}

let running: Promise<unknown> = Promise.resolve();

async function runWith<T>(
  work: (allowance: MemoryAllowance) => Promise<T>,
  limits: MemoryLimits,
): Promise<T> {
  const scope = globalThis as unknown as Scope;
  const { Uint8Array: original, DecompressionStream: streams } = scope;
  let leftForFile = limits.file;
  let leftForPage = limits.page;
  let spent = false;
  const take = (bytes: number) => {
    leftForFile -= bytes;
    leftForPage -= bytes;
    spent ||= leftForFile < 0 || leftForPage < 0;
    if (spent) throw new TooMuch('It unpacks to too much.');
  };
  scope.Uint8Array = new Proxy(original as typeof Uint8Array, {
    construct(target, given: [unknown], made) {
      const [of] = given;
      // A view of a buffer allocates nothing.
      if (!(of instanceof ArrayBuffer)) take(Math.max(minCost, sizeOf(of)));
      return Reflect.construct(target, given, made) as object;
    },
  });
  scope.DecompressionStream = countedStreams(streams as typeof DecompressionStream, take);
  try {
    return await work({
      nextPage: () => {
        leftForPage = limits.page;
      },
      isSpent: () => spent,
    });
  } finally {
    scope.Uint8Array = original;
    scope.DecompressionStream = streams;
  }
}

/** The platform's own unpacking, counted as its output arrives. */
function countedStreams(original: typeof DecompressionStream, take: (bytes: number) => void) {
  return class {
    readonly readable: ReadableStream;
    readonly writable: WritableStream;

    constructor(format: string) {
      const { readable, writable } = new original(format);
      const counted = new TransformStream({
        transform(piece: Uint8Array, controller) {
          take(piece.byteLength);
          controller.enqueue(piece);
        },
      });
      this.readable = readable.pipeThrough(counted);
      this.writable = writable;
    }
  };
}

function sizeOf(given: unknown): number {
  if (typeof given === 'number') return given;
  const { length } = (given ?? { length: 0 }) as { readonly length?: unknown };
  return typeof length === 'number' ? length : 0;
}
