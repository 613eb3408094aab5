import { describe, expect, test } from 'vitest';
import { readHtml } from '../html/read-html';
import { recordOfSource } from '../record-of-source';
import { noFacts } from '../source-text';
import { textLines } from '../text/lines';
import { rightsHolder } from './site-issuer';

describe('the issuer in a notice of rights', () => {
  test.each([
    ['© 2019 Ministry of the Sea', 'Ministry of the Sea'],
    ['Copyright © 2025 Commonwealth Secretariat', 'Commonwealth Secretariat'],
    ['© Council of Baltic Harbours (CBH) 2024', 'Council of Baltic Harbours'],
    ['© Conseil de l’UE et Conseil européen, 2024', 'Conseil de l’Union européenne'],
    ['Copyright © 2003-2019 Ministry of the Sea. All rights reserved.', 'Ministry of the Sea'],
    [
      '© Content Owned by Ministry of Fish, Government of Bayland. Page last updated on: 1 May',
      'Ministry of Fish',
    ],
    ['All rights reserved | Embassy of Bayland', 'Embassy of Bayland'],
    ['© 2024 Міністерство моря України. Всі права захищені', 'Міністерство моря України'],
    ['中华人民共和国外交部版权所有', '中华人民共和国外交部'],
  ])('%s', (line, name) => {
    expect(rightsHolder(line)?.name).toContain(name);
  });

  test.each([
    'Ministry of the Sea',
    '© 2019 The Harbour Times',
    'The Ministry of the Sea said that its copyright in charts was safe.',
  ])('is not in "%s"', (line) => {
    expect(rightsHolder(line)).toBeNull();
  });
});

describe('the issuer of a text that nothing else names', () => {
  const met = 'The ministers spoke of nets and boats, and agreed to meet again in spring.';
  const bodyOf = (...lines: string[]) => {
    const made = recordOfSource({ pieces: textLines(lines.join('\n\n')), facts: noFacts });
    return made.ok ? (made.value.published?.body ?? null) : null;
  };
  const title = 'Harbour talks in Lima after a week of storms';

  test('is in the notice of rights below it', () => {
    expect(bodyOf(title, met, 'Print', '© 2019 Ministry of the Sea')).toBe('Ministry of the Sea');
  });

  test('is not in the notice of a picture above its end', () => {
    expect(bodyOf(title, '© Ministry of the Sea', met)).not.toBe('Ministry of the Sea');
  });

  test('is in the notice at the foot of its page', () => {
    const page = `<html><body><main><h1>${title}</h1><p>${met}</p><p>${met} ${met}</p></main>
<footer><p>© 2019 Ministry of the Sea</p></footer></body></html>`;
    const read = readHtml(page);
    expect(read.ok && read.value.facts.holder).toBe('Ministry of the Sea');
  });

  test('is the first line of all, among the words of a menu', () => {
    const menu = ['ASEAN', 'About', 'Search', 'Contact', 'News'];
    expect(bodyOf(...menu, title, met)).toBe('ASEAN');
    expect(bodyOf('The Harbour Times', ...menu, title, met)).toBeNull();
  });

  test('is the one that the lines above its title name most often', () => {
    const path = ['Ministry of the Sea', 'Ministry of Fish', 'Home', 'Ministry of Fish'];
    expect(bodyOf(...path, title, met)).toBe('Ministry of Fish');
  });

  test('is the last on the path to the text', () => {
    const path = ['Government of Bayland', 'Releases', 'Ministry of Fish'];
    expect(bodyOf(...path, title, met)).toBe('Ministry of Fish');
  });

  test('is written as in its first line', () => {
    const path = ['International Atomic Energy Agency', 'IAEA', 'Press releases'];
    expect(bodyOf(...path, title, met)).toBe('International Atomic Energy Agency');
  });

  test('is the one that a site welcomes to', () => {
    expect(bodyOf('Welcome to the United Nations', title, met)).toBe('United Nations');
  });
});
