import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { citationStyles } from '#core/model/citation-styles';
import { createCiter, type Citer } from './cite';
import { locatorOf } from './locator';
import { sectionWords } from './section-words';
import { locators, sourceRecords } from '#core/model/source-record.arbitrary';
import { passages, workingLunch, workingLunchSource } from './working-lunch.fixture';
import { runsOf } from '#core/text/property-runs.fixture';

/** The words that a browser shows for a piece of HTML. */
function shown(html: string): string {
  const words = (node: DefaultTreeAdapterMap['node']): string => {
    if ('value' in node && node.nodeName === '#text') return node.value;
    return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
  };
  return words(parseFragment(html));
}

describe.each(citationStyles)('in %s', (style) => {
  let citer: Citer;
  beforeAll(async () => {
    citer = await createCiter(style);
  });

  test('passages of the bundled summary are cited as in the golden file', async () => {
    const cited = Object.entries(passages).map(([name, passage]) => {
      const { text, html } = citer.cite(workingLunchSource, locatorOf(workingLunch, passage));
      return `${name}\n${text}\n${html}\n`;
    });
    await expect(cited.join('\n')).toMatchFileSnapshot(`./golden/${style}.txt`);
  });

  test('a web page, a document without a body and one of which nothing is known', async () => {
    const locator = { paragraph: '7', section: null };
    const page = { ...workingLunchSource, body: null, place: null };
    const sources = [
      page,
      { ...page, address: null, accessed: null },
      { ...page, address: null, accessed: null, issued: null, translationMark: null },
    ];
    const cited = sources.map((source) => citer.cite(source, locator).text);
    await expect(`${cited.join('\n')}\n`).toMatchFileSnapshot(`./golden/${style}-little-known.txt`);
  });

  test('no citation comes without the translation mark, the paragraph and the section', () => {
    fc.assert(
      fc.property(sourceRecords, locators, (source, locator) => {
        const { text, html } = citer.cite(source, locator);
        const mark = source.translationMark ?? '';
        expect(text).toContain(mark);
        expect(text).toContain(locator.paragraph ?? '');
        if (locator.section !== null) expect(text).toContain(sectionWords(source, locator.section));
        expect(html.replace(/<\/?i>/g, '')).not.toMatch(/[<>]/);
        // HTML cannot express NUL, and its readers make one line break of each CR.
        fc.pre(!/[\0\r]/.test(mark));
        expect(shown(html)).toContain(mark);
      }),
      // Six styles together try six times as many.
      runsOf({ few: 30, many: 300 }),
    );
  });

  test('text and HTML say the same words as the runs', () => {
    fc.assert(
      fc.property(sourceRecords, locators, (source, locator) => {
        const { runs, text, html } = citer.cite({ ...source, translationMark: null }, locator);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(shown(html)).toBe(text);
      }),
      // Six styles together try six times as many.
      runsOf({ few: 30, many: 300 }),
    );
  });

  test.each([
    "Prime Minister's talk: 'free and open' sea",
    'Minister meets von der Leyen',
    "Rock 'n' Roll and the “new” order",
    'Entretien : « la mer libre »',
    'G7 summit in a small town',
  ])('a title is as it was published: %s', (title) => {
    const { text } = citer.cite(
      { ...workingLunchSource, title },
      { paragraph: '7', section: null },
    );
    expect(text).toContain(title);
  });

  test.each([
    "http://en.example/pdf/People'sRepublic.pdf",
    'https://example.org/a"b',
    'https://example.org/«x»',
  ])('an address stays an address: %s', (address) => {
    const source = { ...workingLunchSource, address };
    expect(citer.cite(source, { paragraph: '7', section: null }).text).toContain(address);
  });

  test('markup in a title is shown as it is written', () => {
    const title = 'x <i>a</i> <b>b</b> <sup>c</sup> <span class="nocase">d</span> <script> & e';
    const { text, html } = citer.cite(
      { ...workingLunchSource, title },
      { paragraph: '7', section: '<i>s</i> & t' },
    );
    const bare = (words: string) => words.toLowerCase().replace(/["“”‘’'<>]/g, '"');
    expect(bare(text)).toContain(bare(title));
    expect(text).toContain('§ “<i>s</i> & t”');
    expect(html).toContain('&lt;i&gt;s&lt;/i&gt; &amp; t');
    expect(html.toLowerCase()).toContain('&lt;sup&gt;c&lt;/sup&gt;');
    expect(html).not.toMatch(/<(?!\/?i>)/);
  });

  test('what was cited before does not change a citation', () => {
    const locator = { paragraph: '7', section: 'Outset' };
    const first = citer.cite(workingLunchSource, locator);
    citer.cite({ ...workingLunchSource, title: 'Another' }, locator);
    expect(citer.cite(workingLunchSource, locator)).toEqual(first);
  });

  test('names of built-in object properties are ordinary words', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      const source = { ...workingLunchSource, title: name, body: name, issued: null };
      const cited = citer.cite(source, { paragraph: null, section: null });
      expect(cited.text.toLowerCase().split(name.toLowerCase())).toHaveLength(3);
      const untitled = citer.cite({ ...source, body: null }, { paragraph: null, section: null });
      expect(untitled.text.toLowerCase()).toContain(name.toLowerCase());
    }
  });

  test('a body is named once', () => {
    const { text } = citer.cite(workingLunchSource, { paragraph: '7', section: null });
    expect(text.split('Ministry of Foreign Affairs of Japan')).toHaveLength(2);
  });
});
