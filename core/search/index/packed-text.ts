/**
 * A text as bytes. A library's texts as strings would be most of what the worker's garbage collector
 * looks after, and it lets garbage grow with that; bytes lie beside its heap.
 */
export interface PackedText {
  /** Made anew each time: its UTF-16 offsets are those of the text that was packed. */
  readonly text: string;
}

const bytesOf = new TextEncoder();
// A byte order mark that is in a text is part of it.
const textOf = new TextDecoder('utf-8', { ignoreBOM: true });

/** A lone surrogate becomes U+FFFD, which is one unit, too. */
export function packText(text: string): PackedText {
  const bytes = bytesOf.encode(text);
  return {
    get text() {
      return textOf.decode(bytes);
    },
  };
}
