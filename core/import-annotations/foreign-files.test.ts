/** Files of other programs, in the shapes that formats.md collects. */
import { expect, test } from 'vitest';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { markedOn, talks } from '#core/exporting/export.fixture';
import { importChange } from './import-act';
import type { ImportPlan } from './import-plan';
import { planned } from './planned.fixture';

const statuses = (plan: ImportPlan) => plan.items.map(({ status }) => status);

function setWith(items: readonly unknown[]) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:11111111-1111-4111-8111-111111111111',
    type: 'AnnotationSet',
    generator: { id: 'https://thorium.edrlab.org', type: 'Software', name: 'Thorium 3.5' },
    about: { 'dc:title': { text: 'Japan-Nauru *Talks*', language: 'en' }, 'dc:identifier': ['x'] },
    items,
  };
}

const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

function setItem(body: object, selector: readonly unknown[], more: object = {}) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:2222222${(itemCount += 1)}-2222-4222-8222-222222222222`,
    type: 'Annotation',
    created: '2026-05-01T10:00:00Z',
    body: { type: 'TextualBody', value: '', ...body },
    target: { source: 'OEBPS/talks.xhtml', selector },
    ...more,
  };
}
let itemCount = 0;

test('annotation sets are read in all three spellings of tags, and by shape', () => {
  const plan = planned(
    setWith([
      setItem({ value: 'Thorium', tag: 'a', color: 'blue' }, [quote('two leaders')]),
      setItem({ value: 'Readium', keyword: 'b', color: 'pink' }, [quote('one plan')]),
      setItem({ value: 'W3C', tags: ['c', 'd'] }, [
        { type: 'CssSelector', value: '#p' },
        quote('the sea'),
      ]),
      setItem({}, [quote('They sat down.')], { motivation: 'bookmarking' }),
      setItem({ value: 'On the whole.' }, []),
    ]),
  );
  expect(statuses(plan)).toEqual(['placed', 'placed', 'placed', 'placed', 'placed']);
  expect(plan.items.map(({ row }) => [row?.kind, row?.note, row?.tags])).toEqual([
    ['highlight', 'Thorium', ['a']],
    ['highlight', 'Readium', ['b']],
    ['highlight', 'W3C', ['c', 'd']],
    ['bookmark', '', []],
    ['document-note', 'On the whole.', []],
  ]);
  expect(plan.items.slice(0, 2).map(({ row }) => row?.kind === 'highlight' && row.labelId)).toEqual(
    ['position', 'concern'],
  );
});

test('W3C annotations are read alone, in a list, in a page and in a collection', () => {
  const annotation = {
    id: 'https://example.org/anno/1',
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Person', name: 'Anna' },
    body: [
      { type: 'TextualBody', value: 'See.', purpose: 'commenting' },
      { type: 'TextualBody', value: 'trees', purpose: 'tagging' },
      { type: 'TextualBody', value: 'Commitment', purpose: 'classifying' },
    ],
    target: {
      source: 'http://www.example.org/talks/#top',
      selector: { type: 'FragmentSelector', value: 'x', refinedBy: quote('one plan') },
    },
  };
  const shapes = [
    annotation,
    [annotation],
    { type: 'AnnotationPage', items: [annotation] },
    { type: ['AnnotationCollection'], label: 'Mine', first: { items: annotation } },
  ];
  const ids = shapes.map((shape) => {
    const [item] = planned(shape).items;
    expect(item).toMatchObject({ status: 'placed', row: { note: 'See.', tags: ['trees'] } });
    expect(item?.row).toMatchObject({ labelId: 'commitment', creator: 'Anna' });
    return item?.row?.id;
  });
  expect(new Set(ids).size).toBe(1);
});

test('code points and UTF-16 units are distinguished', () => {
  const text = talks.blocks.map((block) => block.text).join('\n');
  const exact = 'were there';
  const start = [...text.slice(0, text.indexOf(exact))].length;
  const position = { type: 'TextPositionSelector', start, end: start + exact.length };
  const target = { source: 'https://example.org/talks', selector: [quote(exact), position] };
  expect(statuses(planned({ type: 'Annotation', target }))).toEqual(['placed']);
  expect(text.indexOf(exact)).toBeGreaterThan(start);
});

const hypothesis = (exact: string, more: object = {}) => ({
  id: 'AbCdEf',
  created: '2026-01-01T00:00:00.123456+00:00',
  updated: '2026-01-02T00:00:00.123456+00:00',
  user: 'acct:anna@hypothes.is',
  uri: 'https://example.org/talks/',
  text: 'A *thought*',
  tags: ['trees'],
  target: [{ source: 'https://example.org/talks/', selector: [quote(exact)] }],
  ...more,
});

test('a Hypothesis export is read, replies are named, names come from accounts', () => {
  const plan = planned({
    export_date: '2026-02-01T00:00:00Z',
    annotations: [
      hypothesis('one plan'),
      hypothesis('', { id: 'reply', references: ['AbCdEf'], target: [{ source: 'x' }] }),
      hypothesis('', { id: 'page', target: [{ source: 'x' }] }),
    ],
  });
  expect(statuses(plan)).toEqual(['placed', 'malformed', 'placed']);
  expect(plan.items[0]?.row).toMatchObject({
    creator: 'anna',
    created: '2026-01-01T00:00:00.123Z',
    tags: ['trees'],
    note: 'A *thought*',
  });
  expect(plan.items[1]?.reason).toContain('reply');
  expect(plan.items[2]?.row?.kind).toBe('document-note');
});

test('Readwise CSV is read in both its shapes, in any order of columns', () => {
  const own =
    'Title,Note,Highlight\r\nJapan-Nauru *Talks*,".commitment .trees\nA, ""b""",one plan\r\n';
  const theirs =
    '\uFEFFHighlight,Book Title,Book Author,Note,Color,Tags,Highlighted at\n' +
    'the sea,Japan-Nauru *Talks*,MOFA,,yellow,"x, y",2026-01-01 10:00:00\n,Empty,,,,,\n';
  expect(planned(own).items[0]?.row).toMatchObject({
    labelId: 'commitment',
    note: 'A, "b"',
    tags: ['trees'],
  });
  const plan = planned(theirs);
  expect(statuses(plan)).toEqual(['placed', 'malformed']);
  expect(plan.items[0]?.row).toMatchObject({ labelId: 'agreement', tags: ['x', 'y'] });
});

test('words that a web page typeset differently are found as changed, never guessed', () => {
  const at = (exact: string) => statuses(planned({ annotations: [hypothesis(exact)] }))[0];
  expect(at('On September 20,\n   the two leaders met.')).toBe('changed');
  expect(at('They')).toBe('ambiguous');
  expect(at('They greeted')).toBe('placed');
  expect(at('nowhere to be found')).toBe('orphaned');
});

test('an item without a certain place keeps its words and says so', () => {
  const plan = planned({ annotations: [hypothesis('nowhere to be found')] });
  const change = importChange(plan, new Map(), [], 'a file', countedContext());
  expect(change?.rows[0]?.after).toMatchObject({
    note: 'A *thought*',
    anchor: { quote: { exact: 'nowhere to be found' } },
  });
});

test('a conflict shows which side changed, and both can be kept', () => {
  const base = markedOn('one plan', {
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
  });
  const later = { ...base, modified: '2026-02-01T00:00:00.000Z', note: 'Changed.' };
  const latest = { ...base, modified: '2026-03-01T00:00:00.000Z', note: 'Changed otherwise.' };
  const planFor = (theirs: typeof base, mine: typeof base) => {
    const row = {
      id: `urn:uuid:${theirs.id}`,
      type: 'Annotation',
      created: theirs.created,
      modified: theirs.modified,
      body: { type: 'TextualBody', value: theirs.note, purpose: 'commenting' },
      target: { source: 'https://example.org/talks', selector: quote('one plan') },
    };
    return planned(row, { here: new Map([[mine.id, mine]]) }).items[0];
  };
  expect(planFor(later, base)).toMatchObject({
    conflict: 'theirs-newer',
    choices: ['take', 'skip', 'both'],
  });
  expect(planFor(base, later)).toMatchObject({
    conflict: 'mine-newer',
    choices: ['skip', 'take', 'both'],
  });
  expect(planFor(latest, later)).toMatchObject({
    conflict: 'both-changed',
    choices: ['both', 'take', 'skip'],
  });
});

test('keeping both a second time changes nothing', () => {
  const mine = markedOn('one plan', { modified: '2026-02-01T00:00:00.000Z', note: 'Mine.' });
  const file = {
    id: `urn:uuid:${mine.id}`,
    type: 'Annotation',
    created: '2026-01-01T00:00:00Z',
    modified: '2026-02-02T00:00:00Z',
    body: { type: 'TextualBody', value: 'Theirs.' },
    target: { source: 'https://example.org/talks', selector: quote('one plan') },
  };
  const here = new Map([[mine.id, mine]]);
  const change = importChange(planned(file, { here }), new Map(), [], 'x', countedContext());
  for (const row of change?.rows ?? []) {
    if (row.table === 'annotations' && row.after) here.set(row.id, row.after);
  }
  expect(here.size).toBe(2);
  expect(statuses(planned(file, { here }))).toEqual(['already-here']);
});

test('what is in the bin here stays there unless the reader says otherwise', () => {
  const mine = markedOn('one plan');
  const bin = new Map([[mine.id, { id: mine.id, annotation: mine, at: mine.created }]]);
  const file = {
    id: `urn:uuid:${mine.id}`,
    type: 'Annotation',
    target: { source: 'https://example.org/talks', selector: quote('one plan') },
  };
  const plan = planned(file, { bin });
  expect(plan.items).toMatchObject([{ status: 'deleted-here', choices: ['skip', 'take'] }]);
  const change = importChange(plan, new Map([[1, 'take']]), [], 'x', countedContext());
  expect(change?.rows.map(({ table, after }) => [table, after === null])).toEqual([
    ['annotations', false],
    ['bin', true],
  ]);
});

test('a file of another document is matched by hand', () => {
  const file = 'Title,Highlight\nTalks as I call them,one plan\n';
  expect(statuses(planned(file))).toEqual(['no-document']);
  const chosen = new Map([['Talks as I call them', 'talks']]);
  expect(statuses(planned(file, { chosen }))).toEqual(['placed']);
});
