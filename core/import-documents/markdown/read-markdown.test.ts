import { describe, expect, test } from 'vitest';
import { encoded } from '../fixtures/encode.fixture';
import { readImport } from '../read-import';

async function read(text: string) {
  const result = await readImport({ name: 'a.md', bytes: encoded(text, 'utf-8'), encoding: null });
  if (!result.ok) throw new Error(result.error);
  return result.value.record;
}

const blocksOf = async (text: string) =>
  (await read(`# Title\n\n${text}`)).blocks.map(
    ({ kind, level, text: words }) => `${kind} ${level} ${words}`,
  );

describe('blocks', () => {
  test('are the words without the signs', async () => {
    expect(
      await blocksOf(
        '## Outset\n\nA *b* **c** `d` [e](https://x.example) &amp;\n\n> quoted\n\n---',
      ),
    ).toEqual(['heading 1 Outset', 'paragraph 0 A b c d e &', 'quotation 0 quoted']);
  });

  test('of lists nest, and numbers stay', async () => {
    expect(await blocksOf('- one.\n  - two.\n- three.\n\n3. four.\n4. five.')).toEqual([
      'list-item 1 one.',
      'list-item 2 two.',
      'list-item 1 three.',
      'paragraph 0 3. four.',
      'paragraph 0 4. five.',
    ]);
  });

  test('of tables are rows', async () => {
    expect(await blocksOf('| a | b |\n|---|---|\n| c | d |')).toEqual([
      'table-row 0 a | b',
      'table-row 0 c | d',
    ]);
  });

  test('of HTML give their words and nothing else', async () => {
    expect(await blocksOf('<div onclick="x()"><script>no()</script><p>words</p></div>')).toEqual([
      'paragraph 0 words',
    ]);
  });
});

test('properties above the text give what is known of it; the others are kept beside it', async () => {
  const record = await read(
    '---\ntitle: Summit\ndate: 2023-09-20\npublisher: 外務省\nurl: https://a.example/x\nlayout: post\n---\nThe leaders met.',
  );
  expect(record).toMatchObject({
    title: 'Summit',
    date: '2023-09-20',
    published: { body: '外務省', place: '東京', address: 'https://a.example/x' },
    blocks: [{ text: 'The leaders met.' }],
    asides: [{ role: 'furniture', text: 'layout: post', after: 0 }],
  });
});

test.each([
  ['- [x] visas\n- [ ] fisheries', ['list-item 1 [x] visas', 'list-item 1 [ ] fisheries']],
  ['1. [X] visas', ['paragraph 0 1. [x] visas']],
  ['They met.[^1]\n\n[^1]: In Lima.', ['paragraph 0 They met.[1]', 'note 0 [1] In Lima.']],
  [
    'They met.[^note]\n\n[^note]: In Lima.\n\n    On Monday.',
    ['paragraph 0 They met.[note]', 'note 0 [note] In Lima.', 'note 0 On Monday.'],
  ],
  ['自由で開か\nれた**インド\n太平洋**', ['paragraph 0 自由で開かれたインド太平洋']],
  ['met in\nLima', ['paragraph 0 met in Lima']],
  ['両首脳は**「自由」**の実現', ['paragraph 0 両首脳は「自由」の実現']],
])('%j', async (markdown, blocks) => {
  expect(await blocksOf(markdown)).toEqual(blocks);
});

describe('properties are read one by one', () => {
  test.each([
    ['title: Summit: the outcome\ndate: 2024-04-10', 'Summit: the outcome', '2024-04-10'],
    ['title: "Summit: the outcome"\ndate: 2024-04-10', 'Summit: the outcome', '2024-04-10'],
    ["title: The minister's [draft\ndate: 2024-04-10", "The minister's [draft", '2024-04-10'],
    ['title: >-\n  Summit\n  in Lima\ndate: 2024-04-10', 'Summit in Lima', '2024-04-10'],
    ['tags: [a, b\ntitle: Summit\ndate: 2024-04-10', 'Summit', '2024-04-10'],
  ])('%j', async (properties, title, date) => {
    expect(await read(`---\n${properties}\n---\n\nThey met.`)).toMatchObject({ title, date });
  });

  test.each([
    ['author:\n  - "[[Jane Doe]]"\n  - "[[people/john|John Roe]]"', 'Jane Doe, John Roe'],
    ['author: [Jane Doe, John Roe]', 'Jane Doe, John Roe'],
    ['author: [[Jane Doe]]', 'Jane Doe'],
    ['author: Jane Doe', 'Jane Doe'],
  ])('%j are names', async (property, body) => {
    const record = await read(`---\ntitle: Summit\n${property}\n---\n\nThey met.`);
    expect(record.published?.body).toBe(body);
  });

  test.each(['海洋新聞記者', 'Sea News reporter', '바다 기자'])(
    '%s is who wrote it, not who gives it out',
    async (author) => {
      const record = await read(`---\ntitle: Summit\nauthor: ${author}\n---\n\nThey met.`);
      expect(record.published?.body ?? null).toBe(null);
      expect(record.asides.map(({ text }) => text)).toEqual([`author: ${author}`]);
    },
  );

  test.each(['permalink', 'source_url', 'canonical'])('%s is the address', async (name) => {
    const record = await read(
      `---\ntitle: Summit\n${name}: https://www.mofa.go.jp/sea.html\n---\n\nThey met.`,
    );
    expect(record.published).toMatchObject({ body: 'Ministry of Foreign Affairs of Japan' });
  });

  test('and those of no meaning here stay beside the text', async () => {
    const record = await read(
      '---\ntitle: Summit\ntags:\n  - clippings\n  - talks\ndescription: One: two\n---\n\nThey met.',
    );
    expect(record.asides.map(({ text }) => text)).toEqual([
      'tags: clippings, talks',
      'description: One: two',
    ]);
  });
});

test('an address that is no web address is not taken', async () => {
  const record = await read('---\nurl: javascript:alert(1)\n---\n# Summit\n\nThey met.');
  expect(record.published).toBeNull();
  expect(record.asides[0]?.text).toBe('url: javascript:alert(1)');
});

test.each([
  ['deep quotations', `Title\n\n${'> '.repeat(50_000)}end`],
  ['deep lists', `Title\n\n${'- '.repeat(50_000)}end`],
  ['endless brackets', `Title\n\n${'['.repeat(100_000)}end`],
  ['endless emphasis', `Title\n\n${'*a '.repeat(30_000)}end`],
  ['endless links', `Title\n\n${'[a]('.repeat(30_000)}end`],
  ['code in code', `Title\n\n${'`a ``b '.repeat(30_000)}end`],
  [
    'code of every length',
    `Title\n\n${Array.from({ length: 1500 }, (_, nth) => '`'.repeat(nth)).join(' a ')}`,
  ],
])('%s take a bounded time', async (_, text) => {
  const started = Date.now();
  await read(text);
  expect(Date.now() - started).toBeLessThan(10_000);
});

test.each([
  ['+++\ntitle = "The outcome"\ndate = 2023-05-04\n+++\n', []],
  [
    "+++\r\ndate = '2023-05-04T10:00:00Z'\r\ntitle = 'The outcome'\r\ndraft = false\r\n[extra]\r\nplace = \"Lima\"\r\n+++\r\n",
    ['draft: false'],
  ],
  [
    '+++\ntitle = "The outcome"\ntags = ["trade", "visas"]\ndate = 2023-05-04\n+++\n',
    ['tags: trade, visas'],
  ],
])('properties in TOML are read: %s', async (block, asides) => {
  const record = await read(`${block}\nThe two ministers met.\n`);
  expect(record).toMatchObject({ title: 'The outcome', date: '2023-05-04' });
  expect(record.blocks.map(({ text }) => text)).toEqual(['The two ministers met.']);
  expect(record.asides.map(({ text }) => text)).toEqual(asides);
});

test.each([
  ['a long line across the page', `${'-'.repeat(80)}\n\n`],
  ['a heading over a long line', `Trade\n${'-'.repeat(60)}\n\n`],
  ['a long list with code in each item', `${'- Use `a` and `b`, or `c` of them.\n'.repeat(600)}\n`],
])('below %s the text is Markdown all the same', async (_, above) => {
  const record = await read(`# Summit\n\nThey met.\n\n${above}They *agreed* there.\n`);
  expect(record.blocks.map(({ text }) => text)).toContain('They agreed there.');
});
