import { describe, expect, test } from 'vitest';
import { recognisedLanguage } from './recognised-language';
import { recordOfSource } from './record-of-source';
import { noFacts } from './source-text';
import { textLines } from './text/lines';

const title = 'Harbour talks between the ministers in Lima';
const lead = 'The ministers of both countries met in Lima to talk about the harbour and its boats.';
const next = 'They agreed to build a light at its mouth, and to meet again when it burns.';
const text = [lead, next];

function read(...lines: readonly string[]) {
  const made = recordOfSource(
    { pieces: textLines(lines.join('\n\n')), facts: noFacts },
    recognisedLanguage,
  );
  if (!made.ok) throw new Error(made.error);
  const { title: words, date, blocks, published } = made.value;
  return {
    title: words,
    date,
    shown: blocks.map((each) => each.text),
    body: published?.body ?? null,
  };
}

describe('between a title and its text', () => {
  test.each([
    ['one item', 'Dalvo pernu:', '  • Menal'],
    ['two items', 'Roba menales:', '  • Dalvo', '  • Pernu roba'],
    ['items behind a dash', 'Dalvo:', '- Menal', '- Pernu'],
  ])('a label and %s that name nothing of the text are of the page', (_, ...list) => {
    const expected = { title, date: '2024-05-14', shown: text, body: null };
    expect(read(title, '14 May 2024', ...list, ...text)).toEqual(expected);
  });

  test.each([
    ['the items name what it is about', ['The ministers spoke of:', '- harbour', '- boats']],
    [
      'the items are sentences',
      ['Main results:', '- They will build a light.', '- They will meet again.'],
    ],
  ])('a label stays in the text where %s', (_, list) => {
    const { shown } = read(title, '14 May 2024', ...list, ...text);
    expect(shown).toHaveLength(5);
  });

  test.each(['Dalvo news desk', 'dalvo pernu news desk', 'The Dalvo News Desk'])(
    'who wrote it does not go on with the title: %s',
    (line) => {
      expect(read(title, line, ...text)).toMatchObject({ title, shown: text });
    },
  );
});

describe('a line of several parts', () => {
  test.each([
    ['behind it', 'Ministry of Foreign Affairs · 14 May 2024 · Dalvo pernu'],
    ['before it', 'Dalvo | Press release | 14 May 2024'],
    ['an amount', 'Press release · 14 May 2024 · 4 min read'],
  ])(
    'with a day and a part of the site is no title, whatever short word is beside them: %s',
    (_, line) => {
      expect(read(line, title, ...text)).toMatchObject({ title, date: '2024-05-14', shown: text });
    },
  );

  test.each([
    'Harbour talks | 14 May 2024 | Ministry of Foreign Affairs',
    'Light at the mouth burns again · 14 May 2024 · Press release',
    'Visit to Lima · 14 May 2024 · Press release',
  ])('is one where a part of it may be: %s', (line) => {
    expect(read(line, ...text).title).toContain(line.split(/ [|·] /u)[0]);
  });
});

describe('below a text', () => {
  test.each([
    ['Source: The White House, Office of the Press Secretary', 'The White House'],
    ['Credit: White House, Office of the Press Secretary', 'White House'],
    ['Quelle: The White House, Press Office', 'The White House'],
  ])('an issuer before its office: %s', (line, body) => {
    expect(read(title, ...text, line)).toMatchObject({ body, title });
  });

  test.each([
    'Source: The White House, photo by Jane Roe',
    'Source: Jane Roe, Office of the Press Secretary',
  ])('another is none: %s', (line) => {
    expect(read(title, ...text, line).body).toBeNull();
  });
});

test.each([
  'the 2015 to 2020 government',
  'the earlier government of the harbour',
  'the 2001 Bay Party government',
])('under whom a page was published is of the page: %s', (whom) => {
  expect(read(title, lead, `This was published under ${whom}`, next).shown).toEqual(text);
});

describe('right below a text', () => {
  test.each([
    'Dalvo pernu roba: Menal',
    'Dalvo: Menal pernu',
    'Dalvo pernu menal: the Harbour Office',
  ])('one label with a few words is of the page: %s', (line) => {
    expect(read(title, ...text, line).shown).toEqual(text);
  });

  test.each([
    ['another like it is above', [lead, 'Boats: nineteen', next, 'Nets: forty']],
    ['it is a sentence', [lead, next, 'One thing remains: the light.']],
    ['it says a time', [lead, next, 'The light burns from 17:30']],
  ])('a label is of the text where %s', (_, lines) => {
    expect(read(title, ...lines).shown).toEqual(lines);
  });

  test.each(['harbour.jpg', '5.14.(화).jpg 이미지입니다.', 'boats of the bay (2).png'])(
    'a picture by its name is of the page: %s',
    (line) => {
      expect(read(title, ...text, line, line.replace(/[2h5]/u, '7')).shown).toEqual(text);
    },
  );

  test.each([
    '양측은 항구의 등대와 어선에 관하여 앞으로도 긴밀히 협의해 나갈 예정임',
    '장관은 다음 달 리마에서 열리는 어업 회의에 모두 함께 참석하기로 함',
    '양국은 바다를 지키기 위한 새로운 협정에 관하여 의견을 서로 교환하였음',
  ])('a Korean sentence without its stop is text: %s', (line) => {
    const first = '양국 장관은 5월 14일 리마에서 회담을 갖고 항구와 어선에 대해 논의하였습니다.';
    const { shown } = read('한-페루 외교장관회담 개최', first, line, '목록', '인쇄', '공유');
    expect(shown).toEqual([first, line]);
  });
});

test.each(['PoliticsLima /SEANEWS/', 'Lima /SEA/', 'Lima - SEA'])(
  'a place and an agency under a title: %s',
  (line) => {
    expect(read(title, line, ...text).shown).toEqual(text);
  },
);
