/**
 * JSON Schemas of the three annotation formats, written from what their readers require, not from
 * what our writers do: the MUSTs of the W3C model, what Thorium 3.5 insists on, and the shape of
 * the API annotations that the Hypothesis client exports.
 */
const text = { type: 'string' } as const;
const iri = { type: 'string', format: 'uri' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const utcTime = { ...time, pattern: 'Z$' } as const;
const offset = { type: 'integer', minimum: 0 } as const;
const context = 'http://www.w3.org/ns/anno.jsonld';
const listOf = (items: object) => ({ type: 'array', items });

const quoteSelector = {
  type: 'object',
  required: ['type', 'exact'],
  properties: { type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text },
};
const positionSelector = {
  type: 'object',
  required: ['type', 'start', 'end'],
  properties: { type: { const: 'TextPositionSelector' }, start: offset, end: offset },
};
const motivations = [
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
  ...['highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
];

/** Sections 3 to 5 of the Recommendation. */
const w3cAnnotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: motivations },
    created: utcTime,
    modified: utcTime,
    creator: { type: 'object', required: ['type'], properties: { type: text, name: text } },
    body: {
      ...listOf({
        type: 'object',
        required: ['type', 'value'],
        properties: {
          type: { const: 'TextualBody' },
          value: text,
          purpose: { enum: motivations },
          format: { type: 'string', pattern: '^[a-z]+/[a-z]+$' },
        },
      }),
      minItems: 1,
    },
    target: {
      type: 'object',
      required: ['type', 'source'],
      properties: {
        type: { const: 'SpecificResource' },
        source: iri,
        scope: iri,
        state: {
          type: 'object',
          required: ['type', 'sourceDate'],
          properties: { type: { const: 'TimeState' }, sourceDate: utcTime, cached: iri },
        },
        selector: { ...listOf({ anyOf: [quoteSelector, positionSelector] }), minItems: 1 },
      },
    },
  },
};

export const w3cCollectionSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first'],
  properties: {
    '@context': { type: 'array', contains: { const: context } },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: text,
    total: offset,
    generated: utcTime,
    first: {
      type: 'object',
      required: ['id', 'type', 'partOf', 'items'],
      properties: {
        id: iri,
        type: { const: 'AnnotationPage' },
        partOf: {
          type: 'object',
          required: ['id', 'type'],
          properties: { id: iri, type: { const: 'AnnotationCollection' } },
        },
        startIndex: offset,
        items: listOf(w3cAnnotation),
      },
    },
  },
};

const named = (type: object) => ({
  type: 'object',
  required: ['id', 'type', 'name'],
  properties: { id: iri, type, name: text },
});

const setItem = {
  type: 'object',
  required: ['@context', 'id', 'type', 'created', 'body', 'target'],
  properties: {
    '@context': { const: context },
    id: iri,
    type: { const: 'Annotation' },
    created: time,
    modified: time,
    creator: named({ enum: ['Person', 'Organization'] }),
    motivation: { enum: ['bookmarking', 'highlighting'] },
    body: {
      type: 'object',
      required: ['type', 'value'],
      properties: {
        type: { const: 'TextualBody' },
        value: text,
        format: { const: 'text/plain' },
        color: { enum: ['pink', 'orange', 'yellow', 'green', 'blue', 'purple', 'grey'] },
        highlight: { enum: ['solid', 'underline', 'strikethrough', 'outline'] },
        tag: text,
        keyword: text,
        tags: listOf(text),
      },
    },
    target: {
      type: 'object',
      required: ['source', 'selector'],
      properties: {
        source: text,
        selector: listOf({
          anyOf: [
            quoteSelector,
            {
              type: 'object',
              required: ['type', 'value'],
              properties: {
                type: { const: 'CssSelector' },
                value: { type: 'string', pattern: '^#[a-z][a-z0-9]*$' },
                refinedBy: positionSelector,
              },
            },
          ],
        }),
        meta: {
          type: 'object',
          properties: {
            headings: listOf({
              type: 'object',
              required: ['level', 'txt'],
              properties: { level: { type: 'integer', minimum: 1 }, txt: text },
            }),
          },
        },
      },
    },
  },
};

/** The union of the three dialects in use, as strict as the strictest, Thorium 3.5. */
export const annotationSetSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'generator', 'about', 'items'],
  properties: {
    '@context': { const: context },
    id: iri,
    type: { const: 'AnnotationSet' },
    generator: named({ const: 'Software' }),
    generated: time,
    title: text,
    about: {
      type: 'object',
      required: ['dc:identifier', 'dc:title'],
      properties: {
        'dc:identifier': listOf(text),
        'dc:title': text,
        'dc:format': text,
        'dc:publisher': listOf(text),
        'dc:creator': listOf(text),
        'dc:date': { type: 'string', pattern: '^\\d{4}$' },
      },
    },
    items: listOf(setItem),
  },
};

const account = { type: 'string', pattern: '^acct:[^@]+@[^@]+$' };
const accounts = { ...listOf(account), minItems: 1 };

export const hypothesisSchema = {
  type: 'object',
  required: ['export_date', 'export_userid', 'client_version', 'annotations'],
  properties: {
    export_date: time,
    export_userid: account,
    client_version: text,
    annotations: listOf({
      type: 'object',
      required: [
        ...['id', 'created', 'updated', 'user', 'uri', 'text', 'tags', 'group', 'permissions'],
        ...['target', 'document', 'links', 'hidden', 'flagged'],
      ],
      properties: {
        id: text,
        created: time,
        updated: time,
        user: account,
        user_info: { type: 'object', properties: { display_name: text } },
        uri: iri,
        text,
        tags: listOf(text),
        group: text,
        permissions: {
          type: 'object',
          required: ['read', 'update', 'delete'],
          properties: { read: accounts, update: accounts, delete: accounts },
        },
        target: {
          ...listOf({
            type: 'object',
            required: ['source'],
            properties: {
              source: iri,
              selector: listOf({ anyOf: [quoteSelector, positionSelector] }),
            },
          }),
          minItems: 1,
          maxItems: 1,
        },
        document: { type: 'object', required: ['title'], properties: { title: listOf(text) } },
        links: { type: 'object' },
        hidden: { type: 'boolean' },
        flagged: { type: 'boolean' },
        references: listOf(text),
      },
    }),
  },
};
