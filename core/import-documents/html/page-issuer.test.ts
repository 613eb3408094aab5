import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html';

const met = 'The ministers spoke of nets and boats, and agreed to meet again in spring.';

function bodyOf({ head }: { head: string }): string | null {
  const page = `<html><head><title>Harbour talks</title>${head}</head><body>
<main><h1>Harbour talks</h1><p>${met}</p></main></body></html>`;
  const read = readHtml(page);
  return read.ok ? read.value.facts.body : null;
}

const site = (name: string) => `<meta property="og:site_name" content="${name}">`;

describe('the issuer whose site a page is on', () => {
  test.each([
    ['Official website of the Ministry of the Sea', 'Ministry of the Sea'],
    ['Ministry of the Sea Website', 'Ministry of the Sea'],
    ['NATO News', 'NATO'],
    ['Ministry of the Sea | Home', 'Ministry of the Sea'],
    ['Официальный сайт МИД России', 'Министерство иностранных дел Российской Федерации'],
    ['外務省ホームページ', '外務省'],
    ['The Harbour Times', null],
    ['The Harbour Times - World News', null],
  ])('is in its name "%s"', (name, body) => {
    expect(bodyOf({ head: site(name) })).toBe(body);
  });

  const holderOf = (top: string) => {
    const read = readHtml(`<html><body>${top}<h1>Harbour talks</h1><p>${met}</p></body></html>`);
    return read.ok ? read.value.facts.holder : undefined;
  };

  test.each([
    ['its logo', '<div class="logo"><a href="/"><img alt="Ministry of the Sea"></a></div>'],
    ['the head of the site', '<div class="site-header"><a href="/">Ministry of the Sea</a></div>'],
    ['its banner', '<header role="banner"><div><p>Ministry of the Sea</p></div></header>'],
  ])('is in %s', (_, top) => {
    expect(holderOf(top)).toBe('Ministry of the Sea');
  });

  test('goes by its name in the language of the page, and not by an abbreviation', () => {
    const inEnglish = '<html lang="ja"><head>' + site('Ministry of Foreign Affairs of Japan');
    const read = readHtml(`${inEnglish}</head><body><p>両大臣は会談を行った。</p></body></html>`);
    expect(read.ok && read.value.facts.body).toBe('外務省');
    expect(bodyOf({ head: site('EEAS') })).toBe('European External Action Service');
  });

  test('is the one whose site it is, rather than the ministry that runs it', () => {
    const head =
      '<link rel="canonical" href="https://www.foreignminister.gov.au/a"><meta name="dcterms.creator" content="Department of Foreign Affairs and Trade">';
    expect(bodyOf({ head })).toBe('Minister for Foreign Affairs of Australia');
  });

  test('is not a body that a menu leads to', () => {
    const menu = '<ul class="menu"><li><a href="/m">Ministry of the Sea</a></li></ul>';
    expect(holderOf(`<header role="banner"><h1>Sea News</h1></header>${menu}`)).toBeNull();
  });
});
