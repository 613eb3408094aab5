/** The packed streams of a PDF, found without parsing its objects. */

/** In the order of the file. */
export function* packedStreams(bytes: Uint8Array): Generator<Uint8Array> {
  const file = latin(bytes);
  const start = /\/FlateDecode[^]{0,300}?\bstream\r?\n/g;
  for (let match = start.exec(file); match !== null; match = start.exec(file)) {
    const from = match.index + match[0].length;
    const end = file.indexOf('endstream', from);
    if (end < 0) return;
    yield bytes.subarray(from, end);
    start.lastIndex = end;
  }
}

/** Each byte as one unit. */
export function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}
