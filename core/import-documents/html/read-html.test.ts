/** What pages say about themselves, in the ways that issuers' sites do. */
import { describe, expect, test } from 'vitest';
import { recordOfSource } from '../record-of-source';
import { readHtml } from './read-html';

const text = [
  'The two ministers met for about an hour and spoke about trade, energy and the safety of the sea.',
  'They agreed that their teams will meet again in the spring, and that a plan for students will be ready.',
  'Both sides noted that the talks on fish had gone well, and they asked the experts for a short report.',
]
  .map((words) => `<p>${words}</p>`)
  .join('');

interface PageParts {
  readonly html?: string;
  readonly head?: string;
  /** Before and after the text. */
  readonly above?: string;
  readonly below?: string;
  readonly words?: string;
}

function read({ html = '', head = '', above = '', below = '', words = text }: PageParts) {
  const source = readHtml(
    `<!doctype html><html ${html}><head>${head}</head><body>${above}<main><article>${words}</article></main>${below}</body></html>`,
  );
  const record = source.ok ? recordOfSource(source.value) : source;
  if (!record.ok) throw new Error(record.error);
  return record.value;
}

const title = 'Ministers Meet in the Capital';
const h1 = `<h1>${title}</h1>`;

describe('the title is the one that the page agrees on', () => {
  test.each<[string, PageParts]>([
    [
      'a logo in the head',
      {
        head: `<title>${title}</title>`,
        above: '<header><h1><a href="/">Example Ministry</a></h1></header>',
        words: h1 + text,
      },
    ],
    [
      'a logo by its class',
      {
        head: `<title>${title}</title>`,
        above: '<div><h1 class="site-logo">Example Ministry</h1></div>',
        words: `<h2>${title}</h2>${text}`,
      },
    ],
    [
      'the site behind a bar',
      { head: `<title>${title} | Ministry of Foreign Affairs of Japan</title>`, words: text },
    ],
    ['the site before a dash', { head: `<title>The White House – ${title}</title>`, words: text }],
    [
      'the site by its name',
      {
        head: `<title>${title} - Example</title><meta property="og:site_name" content="Example">`,
        words: text,
      },
    ],
    [
      'what is shared',
      {
        head: `<title>Example | News</title><meta property="og:title" content="${title}">`,
        words: h1 + text,
      },
    ],
    [
      'linked data',
      {
        head: `<title>${title} :: Example</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script>`,
        words: text,
      },
    ],
    [
      'a graph of linked data',
      {
        head: `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"Article","headline":"${title}","datePublished":"2023-05-04"}]}</script>`,
        words: text,
      },
    ],
    [
      'a heading of the second level',
      { head: `<title>${title}</title>`, words: `<h2>${title}</h2>${text}` },
    ],
    [
      'a title with a dash of its own',
      {
        head: '<title>Japan - Peru: Ministers Meet</title>',
        words: `<h1>Japan - Peru: Ministers Meet</h1>${text}`,
      },
    ],
  ])('%s', (name, parts) => {
    expect(read(parts).title).toBe(
      name.includes('dash of its own') ? 'Japan - Peru: Ministers Meet' : title,
    );
    expect(read(parts).blocks[0]?.text).toMatch(/^The two ministers/);
  });
});

describe('the day', () => {
  const day = '2023-05-04';
  test.each<[string, PageParts]>([
    [
      'in a meta element',
      { head: '<meta property="article:published_time" content="2023-05-04T10:00:00+09:00">' },
    ],
    ['in Dublin Core', { head: '<meta name="DCTERMS.issued" content="2023-05-04">' }],
    [
      'in a name of its own',
      { head: '<meta name="govuk:first-published-at" content="2023-05-04T10:00:00+01:00">' },
    ],
    [
      'in microdata without words',
      {
        words: `${h1}<p>By the press office <meta itemprop="datePublished" content="2023-05-04"><span>4/5</span></p>${text}`,
      },
    ],
    [
      'in linked data',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-05-04T10:00:00Z"}</script>',
      },
    ],
    [
      'in a list above the title',
      { words: `<ul><li>Press release</li><li>4 May 2023</li><li>Lima</li></ul>${h1}${text}` },
    ],
    [
      'in an element whose property says so',
      {
        words: `<span property="dc:date" content="2023-05-04T00:00:00-04:00">May</span>${h1}${text}`,
      },
    ],
    [
      'in the one element that its class calls a day, above the title',
      { words: `<div class="display-date">4 May 2023</div>${h1}${text}` },
    ],
    [
      'in the one time element',
      { words: `${h1}<p><time datetime="2023-05-04">4 May</time></p>${text}` },
    ],
    [
      'in a time element that says what it is',
      {
        words: `${h1}<time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2023-05-04">x</time>${text}`,
      },
    ],
    [
      'in a definition',
      {
        words: `${h1}<dl><dt>Published</dt><dd>4 May 2023</dd><dt>Last updated</dt><dd>1 June 2024</dd></dl>${text}`,
      },
    ],
    [
      'in German',
      { html: 'lang="de"', words: `${h1}<dl><dt>Datum</dt><dd>04.05.2023</dd></dl>${text}` },
    ],
    ['in a line', { words: `${h1}<p>Published 4 May 2023</p>${text}` }],
    [
      'in a line that a later meta element does not agree with',
      { head: '<meta name="date" content="2024-02-02">', words: `${h1}<p>May 4, 2023</p>${text}` },
    ],
  ])('%s', (_, parts) => {
    expect(read({ head: `<title>${title}</title>`, words: h1 + text, ...parts }).date).toBe(day);
  });

  test.each<[string, PageParts]>([
    ['that may be two', { words: `${h1}<p>03/01/2016</p>${text}` }],
    ['of a change alone', { words: `${h1}<p>Last updated: 1 June 2024</p>${text}` }],
    [
      'of two time elements that differ',
      {
        words: `${h1}<time datetime="2020-01-01">x</time><time datetime="2021-01-01">y</time>${text}`,
      },
    ],
    ['that is no day', { head: '<meta name="date" content="yesterday">' }],
  ])('is none: one %s', (_, parts) => {
    expect(read({ words: h1 + text, ...parts }).date).toBeNull();
  });
});

test.each([
  [
    '<meta property="og:site_name" content="Ministry of Foreign Affairs of Japan">',
    'Ministry of Foreign Affairs of Japan',
  ],
  ['<meta name="dcterms.publisher" content="Global Affairs Canada">', 'Global Affairs Canada'],
  [
    '<link rel="canonical" href="https://www.mofa.go.jp/a/page1.html">',
    'Ministry of Foreign Affairs of Japan',
  ],
  ['<meta property="og:url" content="https://www.elysee.fr/x">', 'Élysée'],
  [
    '<meta name="author" content="Ministry of Foreign Affairs of Japan">',
    'Ministry of Foreign Affairs of Japan',
  ],
  ['<meta name="author" content="Jane Roe">', null],
  [
    '<script type="application/ld+json">{"@type":"Article","headline":"x","author":{"@type":"GovernmentOrganization","name":"Global Affairs Canada"}}</script>',
    'Global Affairs Canada',
  ],
  ['<meta property="og:site_name" content="The Daily Example">', null],
  ['<link rel="canonical" href="https://mofa.go.jp.example.com/">', null],
])('the body: %s', (head, body) => {
  expect(read({ head, words: h1 + text }).published?.body ?? null).toBe(body);
});

test.each([
  [
    '<dl><dt>From:</dt><dd><a href="/x">Global Affairs Canada</a></dd></dl>',
    'Global Affairs Canada',
  ],
  ['<dl><dt>From</dt><dd>Jane Roe</dd><dt>Published</dt><dd>4 May 2023</dd></dl>', null],
  ['<table><tr><th>来源：</th><td>外交部</td></tr></table>', '外交部'],
  ['<table><tr><td>To</td><td>Global Affairs Canada</td></tr></table>', null],
])('the body in a definition: %s', (words, body) => {
  expect(read({ words: h1 + words + text }).published?.body ?? null).toBe(body);
});

test.each([
  ['lang="fr"', 'Le ministre a reçu son homologue à Paris et ils ont parlé du fleuve.', 'fr'],
  ['lang="en"', '両大臣は会談を行い、河川と漁業について意見を交換しました。', 'ja'],
  ['lang="en-GB"', 'The ministers met by the river.', 'en-GB'],
  ['lang="!!"', 'The ministers met by the river.', 'en'],
])('the language: %s', (html, words, language) => {
  expect(read({ html, words: `${h1}<p>${words}</p>` }).language).toBe(language);
});

test('a box that asks for an address is no text, and an element that is only called so by half is', () => {
  const ask =
    '<div class="newsletter"><h3>Get our letter</h3><p>We write to you once a week.</p></div>';
  expect(read({ words: h1 + text + ask }).blocks.map((block) => block.text)).not.toContain(
    'Get our letter',
  );
  const kept = '<div class="no-comments"><p>They thanked the hosts for the welcome.</p></div>';
  expect(read({ words: h1 + text + kept }).blocks.at(-1)?.text).toBe(
    'They thanked the hosts for the welcome.',
  );
});

test('endless linked data and definitions are read in a bounded time', () => {
  const nested = '['.repeat(100_000);
  const head = `<title>${title}</title><script type="application/ld+json">${nested}</script>`;
  expect(read({ head, words: h1 + text }).title).toBe(title);
  const terms = '<dt>Published</dt><dd>soon</dd>'.repeat(2000);
  expect(read({ words: `${h1}<dl>${terms}</dl>${text}` }).date).toBeNull();
});

test('a form around the whole page is no box of its own, and what is above the title is read', () => {
  const met = 'The ministers spoke of nets and boats, and agreed to meet again in spring. '.repeat(
    4,
  );
  const page = (body: string) =>
    `<html><head><title>Harbour talks</title></head><body>${body}</body></html>`;
  const read = readHtml(
    page(
      `<form><div class="menu"><ul><li><a href="/">Home</a></li></ul></div><div>Ministry of the Sea</div><h2>Harbour talks</h2><p>${met}</p><p>${met}</p></form>`,
    ),
  );
  const pieces = read.ok ? read.value.pieces : [];
  expect(pieces.map(({ text, aside }) => [text.slice(0, 19), aside])).toEqual([
    ['Home', 'links'],
    ['Ministry of the Sea', null],
    ['Harbour talks', null],
    ['The ministers spoke', null],
    ['The ministers spoke', null],
  ]);
});
