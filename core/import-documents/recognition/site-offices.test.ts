import { describe, expect, test } from 'vitest';
import { readHtml } from '../html/read-html';
import { recordOfSource } from '../record-of-source';
import { noFacts, type SourceText } from '../source-text';
import { textLines } from '../text/lines';
import { isSiteOffice } from './site-offices';

test.each([
  'Council of Baltic Harbours',
  'Norwegian Coastal Agency',
  'Australian Minister for Foreign Affairs',
  'Prime Minister of Fiji',
  'Permanent Mission of Peru to the United Nations',
  'The Royal Government of Bhutan',
  'The Presidency, Republic of Ghana',
  'Parliament – Kingdom of Denmark',
  'Caribbean Community (CARICOM)',
  'Agence française des ports',
  'Commission du Golfe de Guinée',
  'Secrétariat d’État aux Ports',
  'Bundesamt für Häfen',
  'Schweizerische Bundeskanzlei',
  'Landesregierung Tirol',
  'Agencia Portuaria de Chile',
  'Conselho dos Portos do Atlântico',
  'Consiglio dei Porti del Mediterraneo',
  'Постоянное представительство Перу при ЮНЕСКО',
  'Агентство рибальства України',
  'Гадаад худалдааны газар',
  '在ペルー日本国大使館',
  '国家海洋局',
  '해양수산청',
])('%s is the name of an office', (name) => {
  expect(isSiteOffice(name)).toBe(true);
});

test.each([
  'Vertretung in Deutschland',
  'Représentation en France',
  'Представительство в Перу',
  'The Harbour Mail',
  'Bay News Agency',
  'Bay Agency',
  'University of the Council of Lima',
  'Council of Ministers meets in Lima',
  'President of Chile visits the harbour',
  'Government',
  'Agency',
  'Press releases of the Commission',
  'Welcome to the Norwegian Coastal Agency',
  'Nachrichten des Bundesrats',
  'Новости Совета',
  'about the council of ports',
])('%s is none', (name) => {
  expect(isSiteOffice(name)).toBe(false);
});

const bodyOf = (source: SourceText) => {
  const made = recordOfSource(source);
  if (!made.ok) throw new Error(made.error);
  return made.value.published?.body ?? null;
};
const ofText = (...lines: readonly string[]) =>
  bodyOf({ pieces: textLines(lines.join('\n')), facts: noFacts });
const ofPage = (head: string, body: string) => {
  const read = readHtml(`<head>${head}</head><body>${body}</body>`);
  if (!read.ok) throw new Error(read.error);
  return bodyOf(read.value);
};

const title = 'Harbour talks in Lima';
const text = [
  'The ministers of both countries met in Lima to talk about the harbour and its boats.',
  'They agreed to build a light at its mouth, and to meet again when it burns.',
];
const page = `<h1>${title}</h1><p>${text.join('</p><p>')}</p>`;

describe.each([
  'Council of Baltic Harbours',
  'Norwegian Coastal Agency',
  'Agence française des ports',
])('%s is the issuer', (office) => {
  test('above a text and below it', () => {
    expect(ofText('Menu', office, title, ...text, `© 2024 ${office}`)).toBe(office);
    expect(ofText(office, title, ...text, 'Contact', office)).toBe(office);
  });

  test('above a menu', () => {
    const menu = ['Home', 'About', 'News', 'Contact'];
    expect(ofText(office, ...menu, title, '14 May 2024', ...text)).toBe(office);
  });

  test('as a page says it', () => {
    expect(ofPage(`<meta property="og:site_name" content="${office}">`, page)).toBe(office);
    expect(ofPage(`<title>${title} | ${office}</title>`, page)).toBe(office);
    expect(ofPage('', `<div class="logo"><img alt="${office}"></div>${page}`)).toBe(office);
  });

  test('not where it is said once, among the words of a text', () => {
    expect(ofText(title, '14 May 2024', ...text, office)).toBeNull();
    expect(ofText(title, office, ...text)).toBeNull();
  });
});

test('a page may name it in a list under its title', () => {
  const said =
    '<ul class="tags"><li>14. 5. 2024</li><li><a href="/m">Ministry of Ports and European Affairs</a></li></ul>';
  const main = `<main><h1>${title}</h1>${said}<p>${text.join('</p><p>')}</p></main>`;
  expect(ofPage('', main)).toBe('Ministry of Ports and European Affairs');
});

test('a paper has no issuer', () => {
  const paper = 'The Harbour Mail';
  expect(ofText(paper, 'Home', 'News', 'Sport', title, ...text, `© ${paper}`)).toBeNull();
  expect(ofPage(`<meta property="og:site_name" content="${paper}">`, page)).toBeNull();
});

test.each([
  [
    'Ministry of Foreign Affairs',
    'People’s Republic of China',
    'Ministry of Foreign Affairs of the People’s Republic of China',
  ],
  ['Ministry of Ports', 'Republic of Malawi', 'Ministry of Ports, Republic of Malawi'],
  ['Ministry of Trade', 'Kingdom of Denmark', 'Ministry of Trade, Kingdom of Denmark'],
  ['Ministry of Trade', 'Denmark', 'Ministry of Trade'],
])('%s, and on the next line %s', (office, country, body) => {
  expect(ofText(office, country, 'Home', 'News', title, '14 May 2024', ...text)).toBe(body);
});
