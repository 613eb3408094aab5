/** The W3C file as a JSON-LD processor sees it, with the terms of the Recommendation. */
import fc from 'fast-check';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import type { Annotation } from '#core/model/annotation';
import { canonicalText } from '#core/document/canonical-text';
import { anySet, markedOn, otherKinds, setOf, talks } from '../export.fixture';
import type { ExportSet } from '../export-set';
import { annoContextDocument } from './anno-context.fixture';
import { ownMembersOf } from './own-members';
import { annoContext, writeW3c } from './w3c-writer';

const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`;
const as = (term: string) => `http://www.w3.org/ns/activitystreams#${term}`;
const dcterms = (term: string) => `http://purl.org/dc/terms/${term}`;
const xsd = (term: string) => `http://www.w3.org/2001/XMLSchema#${term}`;
const value = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';

type Node = Readonly<Record<string, unknown>>;

/** Expanded, and strict: a member without a meaning in the context is an error. */
async function expanded(set: ExportSet): Promise<Node> {
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== annoContext) throw new Error(`${url} would be fetched.`);
      return { documentUrl: url, document: annoContextDocument };
    },
  };
  const [collection] = await jsonld.expand(JSON.parse(writeW3c(set)) as object, options);
  return collection as unknown as Node;
}

/** The values of a term, which in expanded form are always a list. */
function under(term: string, node: Node | undefined): readonly Node[] {
  return (node?.[term] ?? []) as readonly Node[];
}

function annotationsOf(collection: Node): readonly Node[] {
  const [page] = under(as('first'), collection);
  return under('@list', under(as('items'), page)[0]);
}

async function expandedOne(annotation: Annotation): Promise<Node> {
  const [only] = annotationsOf(await expanded(setOf([annotation])));
  if (!only) throw new Error('No annotation came out.');
  return only;
}

test('a collection says what it is, how many are in it, and when it was made', async () => {
  const set = setOf([markedOn('one plan'), markedOn('the sea')], { author: 'Anna' });
  const collection = await expanded(set);
  expect(collection).toMatchObject({
    '@type': [as('OrderedCollection')],
    [as('totalItems')]: [{ '@value': 2, '@type': xsd('nonNegativeInteger') }],
    [dcterms('issued')]: [{ '@value': set.generated, '@type': xsd('dateTime') }],
    [dcterms('creator')]: [{ 'http://xmlns.com/foaf/0.1/name': [{ '@value': 'Anna' }] }],
    [as('first')]: [{ '@type': [as('OrderedCollectionPage')] }],
  });
  expect(annotationsOf(collection)).toHaveLength(2);
});

test('a highlight has a note, tags and a label as bodies, each with its purpose', async () => {
  const annotation = markedOn('one plan', { note: 'See *this*.', tags: ['trees'] });
  const only = await expandedOne(annotation);
  const body = (text: string, purpose: string) => ({
    '@type': [oa('TextualBody')],
    [value]: [{ '@value': text }],
    [oa('hasPurpose')]: [{ '@id': oa(purpose) }],
  });
  expect(only).toMatchObject({
    '@id': `urn:uuid:${annotation.id}`,
    '@type': [oa('Annotation')],
    [oa('motivatedBy')]: [{ '@id': oa('commenting') }],
    [dcterms('created')]: [{ '@value': annotation.created, '@type': xsd('dateTime') }],
    [dcterms('modified')]: [{ '@value': annotation.modified, '@type': xsd('dateTime') }],
    [oa('hasBody')]: [
      body('See *this*.', 'commenting'),
      body('Agreement', 'classifying'),
      body('trees', 'tagging'),
    ],
  });
});

test('its target is the page, in the wording that was read, by quote and by code points', async () => {
  const words = 'were there';
  const only = await expandedOne(markedOn(words));
  const text = canonicalText(talks.blocks);
  const start = [...text.slice(0, text.indexOf(words))].length;
  const integer = (number: number) => [{ '@value': number, '@type': xsd('nonNegativeInteger') }];
  expect(only[oa('hasTarget')]).toMatchObject([
    {
      [oa('hasSource')]: [{ '@id': 'https://example.org/talks' }],
      [oa('hasScope')]: [{ '@id': 'urn:readout:document:talks' }],
      [oa('hasState')]: [{ [oa('cachedSource')]: [{ '@id': `urn:sha256:${talks.revision}` }] }],
      [oa('hasSelector')]: [
        { '@type': [oa('TextQuoteSelector')], [oa('exact')]: [{ '@value': words }] },
        {
          '@type': [oa('TextPositionSelector')],
          [oa('start')]: integer(start),
          [oa('end')]: integer(start + words.length),
        },
      ],
    },
  ]);
});

test('a bookmark is one; a note on the document points at the whole of it', async () => {
  const [bookmark, whole] = otherKinds();
  if (!bookmark || !whole) throw new Error('The fixture lost its other kinds.');
  expect((await expandedOne(bookmark))[oa('motivatedBy')]).toEqual([{ '@id': oa('bookmarking') }]);
  const [target] = under(oa('hasTarget'), await expandedOne(whole));
  expect(Object.keys(target ?? {})).not.toContain(oa('hasSelector'));
});

test('every member has a meaning, and our own comes through as JSON', async () => {
  await fc.assert(
    fc.asyncProperty(anySet, async (set) => {
      const rows = set.documents.flatMap(({ annotations }) => annotations);
      const own = annotationsOf(await expanded(set)).map((each) => each['urn:readout:ns:own']);
      expect(own).toEqual(
        rows.map((row) => [{ '@type': '@json', '@value': ownMembersOf(row, set.labels) }]),
      );
    }),
    { numRuns: 50 },
  );
});

test('the code points that are written are the words, counted as Unicode counts', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const points = [...canonicalText(set.documents[0]?.document.blocks ?? [])];
      const { first } = JSON.parse(writeW3c(set)) as {
        readonly first: { readonly items: readonly { readonly target: Target }[] };
      };
      for (const { target } of first.items) {
        const [quote, position] = target.selector ?? [];
        if (!quote || !position) continue;
        const words = points.slice(position.start, position.end).join('');
        expect(words).toContain(quote.exact.replaceAll(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, ''));
      }
    }),
  );
});

interface Target {
  readonly selector?: readonly {
    readonly exact: string;
    readonly start: number;
    readonly end: number;
  }[];
}
