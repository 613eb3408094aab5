/**
 * The few globals that every runtime of core offers (Node, the renderer, its workers) and that
 * `lib: ES2023` does not declare. Nothing else of DOM or Node may be added here; what tests need of
 * Node is in core/tsconfig.test.json.
 */

declare class TextDecoder {
  readonly encoding: string;
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  /**
   * Throws a TypeError on malformed bytes when created with `fatal`. Drops a leading BOM, unless
   * created with `ignoreBOM`, which keeps it as text.
   */
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  /** UTF-8; a lone surrogate becomes U+FFFD. */
  encode(text: string): Uint8Array;
}

/** The parameters of an address's query, form-encoded (WHATWG URL, section 5). */
declare class URLSearchParams {
  constructor(query?: string);
  /** The first parameter of that name, decoded. */
  get(name: string): string | null;
  set(name: string, value: string): void;
  /** Form-encoded: a blank is `+`. */
  toString(): string;
}

/** Bytes as a string of units 0 to 255, and the base64 of them (RFC 4648, section 4). */
declare function btoa(bytes: string): string;
/** Throws when the text is not base64. */
declare function atob(base64: string): string;

declare class ReadableStream {
  pipeThrough(pair: {
    readonly readable: ReadableStream;
    readonly writable: WritableStream;
  }): ReadableStream;
}

declare class WritableStream {
  readonly locked: boolean;
}

declare class TransformStream {
  constructor(transformer: {
    transform: (
      piece: Uint8Array,
      controller: { readonly enqueue: (piece: Uint8Array) => void },
    ) => void;
  });
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}

declare class DecompressionStream {
  constructor(format: string);
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}
