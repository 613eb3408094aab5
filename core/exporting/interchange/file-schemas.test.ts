/** Every file that we write satisfies its readers' rules, given as JSON Schemas. */
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySet, markedOn, otherKinds, setOf } from '../export.fixture';
import type { ExportSet } from '../export-set';
import { annotationSet } from './annotation-set-writer';
import { annotationSetSchema, hypothesisSchema, w3cCollectionSchema } from './file-schemas.fixture';
import { hypothesisExport } from './hypothesis-writer';
import { w3cCollection } from './w3c-writer';

const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);

interface Rules {
  readonly accepts: ValidateFunction;
  readonly written: (set: ExportSet) => readonly unknown[];
}

const formats: Readonly<Record<string, Rules>> = {
  'W3C Web Annotation': {
    accepts: ajv.compile(w3cCollectionSchema),
    written: (set) => [w3cCollection(set)],
  },
  'an .annotation set': {
    accepts: ajv.compile(annotationSetSchema),
    written: (set) => set.documents.map((entry) => annotationSet(entry, set)),
  },
  'a Hypothesis export': {
    accepts: ajv.compile(hypothesisSchema),
    written: (set) => [hypothesisExport(set)],
  },
};

function faultsIn({ accepts }: Rules, file: unknown) {
  return accepts(JSON.parse(JSON.stringify(file))) ? [] : accepts.errors;
}

for (const [name, rules] of Object.entries(formats)) {
  test(`${name} keeps to its rules, whatever is in it`, () => {
    fc.assert(
      fc.property(anySet, fc.option(fc.string({ unit: 'binary' })), (set, author) => {
        for (const file of rules.written({ ...set, author })) {
          expect(faultsIn(rules, file)).toEqual([]);
        }
      }),
    );
  });

  test(`the rules for ${name} notice what is missing`, () => {
    const set = setOf([markedOn('one plan', { note: 'A note.' }), ...otherKinds()]);
    const [file] = rules.written(set);
    for (const member of Object.keys(file as object)) {
      const required = (rules.accepts.schema as { readonly required: readonly string[] }).required;
      const less = { ...(file as object), [member]: undefined };
      expect([member, faultsIn(rules, less)?.length === 0]).toEqual([
        member,
        !required.includes(member),
      ]);
    }
  });
}
