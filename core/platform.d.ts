/**
 * The few things every run time of the core offers (Node, the renderer, its workers) that
 * `lib: ES2023` does not declare. Nothing else of DOM or Node may be added here.
 */

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  /**
   * Throws a TypeError on malformed bytes when made with `fatal`. Drops a leading BOM, unless made
   * with `ignoreBOM`, which takes it for text.
   */
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  /** UTF-8; a lone surrogate becomes U+FFFD. */
  encode(text: string): Uint8Array;
}

/** For tests, which read the bundled texts; lint keeps Node out of everything else here. */
declare module 'node:fs' {
  export function readFileSync(file: string, encoding: 'utf8' | 'latin1'): string;
}

/** For tests, which unpack by other means than ours. */
declare module 'node:zlib' {
  export function inflateRawSync(packed: Uint8Array): Uint8Array;
  export function deflateRawSync(
    bytes: Uint8Array,
    options: { readonly finishFlush: number },
  ): Uint8Array;
  export function gzipSync(bytes: Uint8Array | string): Uint8Array;
}

/** Bytes as a string of units 0 to 255, and the base64 of them (RFC 4648, section 4). */
declare function btoa(bytes: string): string;
/** Throws when the text is not base64. */
declare function atob(base64: string): string;
