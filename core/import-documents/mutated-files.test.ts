/** Every reader of texts on damaged files: an answer, in bounded time. */
import { describe, expect, test } from 'vitest';
import { goodFiles } from './fixtures/import-files.fixture';
import { plainMail } from './fixtures/mails.fixture';
import { englishSummary } from './fixtures/summaries.fixture';
import {
  maxReadingTime,
  mutated,
  mutationSeed,
  mutationsPerReader,
  numbersFrom,
  processorTime,
  seedsOfFolder,
} from './fixtures/mutations.fixture';
import { formatOf } from './file-format';
import { readImport } from './read-import';

const seeds = [
  ...goodFiles.map(({ name, bytes }) => ({ name, bytes: bytes() })),
  { name: 'plain.eml', bytes: plainMail(englishSummary) },
  ...seedsOfFolder(),
];
/** Word and EPUB look the same at first. */
const formatOfSeed = ({ name, bytes }: (typeof seeds)[number]) => {
  const format = formatOf(bytes, name);
  return format === 'archive' ? (name.endsWith('epub') ? 'epub' : 'word') : format;
};
const formats = [...new Set(seeds.map(formatOfSeed))];

describe.each(formats)('the reader of %s', (format) => {
  const ours = seeds.filter((seed) => formatOfSeed(seed) === format);

  test('answers for every damaged file', { timeout: 0 }, async () => {
    const seed = mutationSeed();
    const below = numbersFrom(seed);
    for (let nth = 0; nth < mutationsPerReader(); nth += 1) {
      const { name, bytes: whole } = ours[below(ours.length)] ?? {
        name: '',
        bytes: new Uint8Array(),
      };
      const bytes = mutated(whole, below);
      const which = `${name}, seed ${seed}, input ${nth}`;
      const started = processorTime();
      const read = await readImport({ name, bytes, encoding: null }).catch((error: unknown) => {
        throw new Error(which, { cause: error });
      });
      expect(processorTime() - started, which).toBeLessThan(maxReadingTime);
      if (read.ok) expect(read.value.record.title, which).not.toBe('');
    }
  });
});
