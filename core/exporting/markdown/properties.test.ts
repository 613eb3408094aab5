/** Front matter as parsed by another library than the one that writes it. */
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { anySet, plainTools } from '../export.fixture';
import { mergeProperties, propertiesOf, writeProperties } from './properties';
import { markdownOf, writeFresh } from './write-markdown';

/** Titles that mean something else in YAML without quotes. */
const awkward = fc.constantFrom(
  ...['yes', 'no', 'null', '~', 'true', '1e3', '0x1F', '1_000', '2023-09-20', '.inf', '12:30:45'],
  ...['- item', '--- x', '...', '# no comment', 'key: value', 'key:', '? query', '!tag', '&anchor'],
  ...['*alias', '%directive', '@at', '`code`', '{map', '[list', '"', "'", ', comma', '| bar', '>'],
  ...[' lead', 'trail ', 'a: b # c', '[[link]]', '\u0085', '\u2028', '\u{1F469}\u200D', '\0', '\t'],
);

function readFront(file: string): unknown {
  expect(file.startsWith('---\n')).toBe(true);
  const end = file.indexOf('\n---\n', 3);
  return load(file.slice(4, end), { schema: CORE_SCHEMA });
}

test('the properties come back as they are, whatever the title is', () => {
  fc.assert(
    fc.property(anySet, fc.option(awkward), (set, odd) => {
      const [entry] = set.documents;
      if (!entry) return;
      const title = odd ?? entry.source.title;
      const titled = { ...entry, source: { ...entry.source, title, body: title } };
      const file = writeFresh(markdownOf(titled, set, plainTools, 'obsidian'));
      expect(readFront(file)).toEqual(propertiesOf(titled, set));
    }),
  );
});

test('brought up to date they come back as well, with those of the reader', () => {
  fc.assert(
    fc.property(awkward, awkward, awkward, (before, after, own) => {
      const file = writeProperties({ title: before, mine: own, tags: ['sea'] });
      const merged = mergeProperties(file, { title: after, tags: ['trees'] });
      expect(readFront(merged)).toEqual({ title: after, mine: own, tags: ['sea', 'trees'] });
      expect(mergeProperties(merged, { title: after, tags: ['trees'] })).toBe(merged);
    }),
  );
});

test('properties that are no YAML stay as they are, byte for byte', () => {
  const bomb = [...'bcdefghi'].reduce(
    (lines, name) => {
      const before = `*${String.fromCharCode(name.charCodeAt(0) - 1)}`;
      return [...lines, `${name}: &${name} [${Array(9).fill(before).join(', ')}]`];
    },
    ['a: &a [x, x, x, x, x, x, x, x, x]'],
  );
  for (const yaml of ['a: *emphasis*', 'a: [', '- a list', 'a: b: c', bomb.join('\n')]) {
    const file = `---\n${yaml}\n---\nText\n`;
    expect(mergeProperties(file, { title: 'A' })).toBe(file);
  }
});
