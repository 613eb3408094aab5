/** Reading arbitrary input never throws, and yields only rows that the journal would accept. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { starterLabels } from '#core/model/label';
import { sourceOf } from '#core/model/source-record';
import { annotationSchema } from '#core/changes/schemas';
import { anySet, plainTools, talks } from '#core/exporting/export.fixture';
import { writeHtml } from '#core/exporting/html/write-html';
import { annotationSet } from '#core/exporting/interchange/annotation-set-writer';
import { hypothesisExport } from '#core/exporting/interchange/hypothesis-writer';
import { w3cCollection } from '#core/exporting/interchange/w3c-writer';
import { markdownOf, writeFresh } from '#core/exporting/markdown/write-markdown';
import { planImport } from './import-plan';
import { readAnnotationFile } from './read-annotation-file';
import { readAnnotations } from './read-annotations';
import { runsOf } from '#core/text/property-runs.fixture';

function check(read: ReturnType<typeof readAnnotations>): void {
  if (!read.ok) return;
  const plan = planImport(read.value, {
    documents: [talks],
    sources: [sourceOf(talks)],
    labels: starterLabels,
    here: new Map(),
    bin: new Map(),
    chosen: new Map([['', talks.id]]),
    sender: null,
    now: '2030-01-01T00:00:00.000Z',
  });
  for (const { row, reason } of plan.items) {
    if (row === null) expect(reason).not.toBeNull();
    else expect(annotationSchema.safeParse(row).error?.issues).toBeUndefined();
  }
}

/** Members that readers look for, with anything in them. */
const names = fc.constantFrom(
  ...['type', '@type', 'id', 'items', 'first', 'annotations', 'target', 'source', 'selector'],
  ...['exact', 'start', 'end', 'refinedBy', 'body', 'value', 'purpose', 'tags', 'tag', 'creator'],
  ...[
    'name',
    'created',
    'modified',
    'uri',
    'references',
    'document',
    'title',
    'about',
    'user_info',
  ],
  ...['dc:title', 'dc:identifier', 'readout:own', 'motivation', '__proto__', 'constructor'],
);
const leaf = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom('Annotation', 'AnnotationSet', 'AnnotationPage', 'TextQuoteSelector', 'one plan'),
  fc.constantFrom('TextPositionSelector', 'https://example.org/talks', 'tagging', 'urn:uuid:x'),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie('json')), { maxLength: 6 }).map(Object.fromEntries),
  ),
}));

test('reading any JSON never throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => check(readAnnotations(JSON.stringify(value)))));
  fc.assert(
    fc.property(json, (value) => check(readAnnotations(JSON.stringify([value])))),
    runsOf({ few: 150, many: 500 }),
  );
});

test('reading any text or bytes never throws', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string());
  const begun = fc.constantFrom(
    '',
    '{',
    '[',
    '<',
    'Highlight,Title,Note\n',
    '<!-- readout:data v1',
  );
  fc.assert(fc.property(begun, text, (start, rest) => check(readAnnotations(start + rest))));
  const magic = fc.constantFrom([], [0x1f, 0x8b, 8, 0], [0xff, 0xfe], [0xfe, 0xff]);
  fc.assert(
    fc.property(magic, fc.uint8Array({ maxLength: 300 }), (start, rest) =>
      check(readAnnotationFile(Uint8Array.from([...start, ...rest]))),
    ),
  );
});

/** The value with another one somewhere inside it, found by walking it with the given numbers. */
function withFault(
  value: unknown,
  [step = 0, ...rest]: readonly number[],
  fault: unknown,
): unknown {
  if (typeof value !== 'object' || value === null) return fault;
  const members = Object.entries(value);
  const [key] = members[step % Math.max(1, members.length)] ?? [];
  if (key === undefined) return fault;
  const changed = (at: string, inner: unknown) =>
    at === key ? withFault(inner, rest, fault) : inner;
  return Array.isArray(value)
    ? value.map((inner, index) => changed(String(index), inner))
    : Object.fromEntries(members.map(([at, inner]) => [at, changed(at, inner)]));
}

test('reading a file of ours with any one value changed never throws', () => {
  const steps = fc.array(fc.nat(20), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(anySet, steps, leaf, (set, path, fault) => {
      const sets = set.documents.map((entry) => annotationSet(entry, set));
      for (const file of [w3cCollection(set), hypothesisExport(set), ...sets]) {
        check(readAnnotations(JSON.stringify(withFault(file, path, fault))));
      }
    }),
  );
});

test('reading a page or Markdown of ours with a piece cut out never throws', () => {
  fc.assert(
    fc.property(anySet, fc.nat(), fc.nat(200), (set, at, length) => {
      const markdown = set.documents.map((entry) =>
        writeFresh(markdownOf(entry, set, plainTools, 'plain')),
      );
      for (const file of [writeHtml(set, plainTools), ...markdown]) {
        const start = at % file.length;
        check(readAnnotations(file.slice(0, start) + file.slice(start + length)));
      }
    }),
  );
});
