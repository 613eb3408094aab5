import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySet, plainTools } from './export.fixture';
import { copyOf, createCopyReader, encodeCopy } from './machine-copy';
import { markdownOf, writeFresh } from './markdown/write-markdown';

test('the copy in a file is read with base64 and deflate alone, as docs/formats.md says', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      for (const entry of set.documents) {
        const file = writeFresh(markdownOf(entry, set, plainTools, 'plain'));
        const [, data = ''] = /\n<!-- readout:data v1[^\n]*\n([^]*?)\n-->/.exec(file) ?? [];
        const json = inflateRawSync(bytesOf(atob(data.replaceAll('\n', ''))));
        expect(JSON.parse(new TextDecoder().decode(json))).toEqual(copyOf(set));
      }
    }),
    { numRuns: 50 },
  );
});

test('the same rows give the same copy, whatever their order', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const turned = set.documents.map((entry) => ({
        ...entry,
        annotations: entry.annotations.toReversed(),
      }));
      expect(encodeCopy(copyOf({ ...set, documents: turned }))).toBe(encodeCopy(copyOf(set)));
      expect(createCopyReader()(encodeCopy(copyOf(set)))).toEqual(copyOf(set));
    }),
    { numRuns: 50 },
  );
});

function bytesOf(units: string): Uint8Array {
  return Uint8Array.from(units, (unit) => unit.charCodeAt(0));
}
