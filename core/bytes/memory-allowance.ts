/**
 * What a PDF may unpack to, counted where the library takes memory for it: whatever a filter is
 * called, however filters are stacked and however often a stream is named, what comes out of it goes
 * into a `Uint8Array`.
 */
import { TooMuch } from '#core/bytes/inflate';

/**
 * Bytes that may be taken for one page, and for a whole file. A buffer that grows is taken again at
 * twice the size, so that a stream of a quarter of the first fits. What is freed is not given back:
 * unpacking the same bytes a thousand times takes time, if not memory.
 */
const maxForPage = 256 * 1024 * 1024;
const maxForFile = 2 * 1024 * 1024 * 1024;

/** Bytes that the smallest array counts as: its object and the time to make it. */
const smallest = 64;

export interface MemoryAllowance {
  /** A page begins: it has an allowance of its own, out of what is left for the file. */
  readonly nextPage: () => void;
  /** The library goes on after errors: whether it was refused memory is asked here. */
  readonly isSpent: () => boolean;
}

type Scope = Record<'Uint8Array' | 'DecompressionStream', unknown>;

/**
 * Runs `work` with an allowance. It counts for everything that this thread does meanwhile, which is
 * the reading of one file in a worker of its own; a second reading at the same time waits.
 */
export async function withAllowance<T>(work: (allowance: MemoryAllowance) => Promise<T>) {
  const before = running;
  const reading = before.then(() => runWith(work));
  running = reading.catch(() => undefined);
  return reading;
}

let running: Promise<unknown> = Promise.resolve();

async function runWith<T>(work: (allowance: MemoryAllowance) => Promise<T>): Promise<T> {
  const scope = globalThis as unknown as Scope;
  const { Uint8Array: original, DecompressionStream: streams } = scope;
  let leftForFile = maxForFile;
  let leftForPage = maxForPage;
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
      // A view of a buffer takes nothing.
      if (!(of instanceof ArrayBuffer)) take(Math.max(smallest, sizeOf(of)));
      return Reflect.construct(target, given, made) as object;
    },
  });
  scope.DecompressionStream = countedStreams(streams as typeof DecompressionStream, take);
  try {
    return await work({
      nextPage: () => {
        leftForPage = maxForPage;
      },
      isSpent: () => spent,
    });
  } finally {
    scope.Uint8Array = original;
    scope.DecompressionStream = streams;
  }
}

/** The platform's own unpacking, its pieces counted as they come out. */
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
