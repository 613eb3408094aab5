import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSummary } from '#core/import-documents/official-summary';
import { canonicalText } from '#core/document/canonical-text';
import { glance } from './reading.fixture';

describe('the bundled summary', () => {
  const file = 'resources/summaries/japan-mongolia-leaders-working-lunch.txt';
  const parsed = parseSummary('seed', readFileSync(file, 'utf8'));
  const document = parsed.ok ? parsed.value : { blocks: [], facts: [] };
  const words = canonicalText(document.blocks);

  test('gives time, place, length, leaders, countries and what was named, in that order', () => {
    expect(document.facts.map(({ kind, text, detail }) => [kind, text, detail])).toEqual([
      ['when', '1:10 p.m. local time', '2:10 a.m., September 21, Japan time'],
      ['where', 'New York', null],
      ['duration', 'about 1 hour', null],
      ['person', 'Kishida Fumio', 'Prime Minister of Japan'],
      ['person', 'Ukhnaa Khurelsukh', 'President of Mongolia'],
      ['country', 'Japan', null],
      ['country', 'Mongolia', null],
      ['named', 'Special Strategic Partnership for Peace and Prosperity', null],
      ['named', 'Japan-Mongolia Action Plan (2022-2031)', null],
      ['named', 'One Billion Tree', null],
    ]);
  });

  test('says where in the text the words of each fact are', () => {
    const standing = document.facts.map(({ passage }) =>
      passage === null ? null : words.slice(passage.start, passage.end),
    );
    expect(standing).toEqual([
      '1:10 p.m. local time',
      'New York',
      'for approximately 1 hour',
      'KISHIDA Fumio',
      'Ukhnaa KHURELSUKH',
      'Japan',
      'Mongolia',
      'Special Strategic Partnership for Peace and Prosperity',
      'Japan-Mongolia Action Plan (2022-2031)',
      'One Billion Tree',
    ]);
  });
});

describe('Japanese summaries', () => {
  test('give time, place, length, leaders, countries and names', () => {
    expect(
      glance(
        '日・モンゴル首脳ワーキング・ランチ',
        '現地時間9月20日午後1時10分(日本時間21日午前2時10分)から約60分間、国連総会に出席するためニューヨークを訪問中の佐藤健一内閣総理大臣は、バト・オルホン・モンゴル国大統領(H.E. Mr. Bat ORKHON, President of Mongolia)とワーキング・ランチを行ったところ、概要は以下のとおりです。',
        '両首脳は、「平和と繁栄のための特別な戦略的パートナーシップ」の下での協力を確認しました。',
      ),
    ).toEqual([
      'when: 現地時間9月20日午後1時10分 | 日本時間21日午前2時10分',
      'where: ニューヨーク',
      'duration: 約60分',
      'person: 佐藤健一 | 内閣総理大臣',
      'person: バト・オルホン | モンゴル国大統領',
      'country: 日本',
      'country: モンゴル',
      'named: 平和と繁栄のための特別な戦略的パートナーシップ',
    ]);
  });

  test('know countries by one kanji in a title and by the country before an office', () => {
    expect(
      glance(
        '日米外相会談',
        '6月6日、午後5時頃から約25分間、河本太郎外務大臣は、訪日中のマイク・ストーン米国国務長官と会談を行いました。',
      ),
    ).toEqual([
      'when: 午後5時頃',
      'duration: 約25分',
      'person: 河本太郎 | 外務大臣',
      'person: マイク・ストーン | 米国国務長官',
      'country: 日本',
      'country: 米国',
    ]);
  });

  test('know the house where they met, but not that of another occasion', () => {
    expect(
      glance(
        '首脳会談等',
        '平成29年11月6日、総理は、迎賓館赤坂離宮でペルー共和国のルイス・ベガ大統領と首脳会談等を行いました。',
      ),
    ).toEqual(['where: 迎賓館赤坂離宮', 'person: ルイス・ベガ | 大統領']);
    expect(
      glance(
        '首脳会談',
        '総理は、飯倉公館で開催された会合の際、ルイス・ベガ大統領と会談を行いました。',
      ),
    ).toEqual(['person: ルイス・ベガ | 大統領']);
    expect(
      glance('外相会談', '両大臣は、外務省飯倉公館において会談を行い、漁業について協議しました。'),
    ).toEqual(['where: 外務省飯倉公館']);
  });

  test('know the chair of a state, behind a dot or its country', () => {
    const talks = (who: string) => glance('首脳会談', `佐藤健一首相は、${who}と会談を行いました。`);
    const roe = (office: string) => ['person: 佐藤健一 | 首相', `person: 李在賢 | ${office}`];
    expect(talks('李在賢・ペルー共和国主席')).toEqual([
      ...roe('ペルー共和国主席'),
      'country: ペルー',
    ]);
    expect(talks('李在賢国家主席')).toEqual(roe('国家主席'));
    expect(talks('李在賢主席研究員')).toEqual(['person: 佐藤健一 | 首相']);
  });

  test.each([
    ['佐藤健一外務大臣政務官', '外務大臣政務官'],
    ['佐藤健一内閣総理大臣補佐官', '内閣総理大臣補佐官'],
    ['佐藤健一外務副大臣', '外務副大臣'],
    ['佐藤健一経済産業大臣', '経済産業大臣'],
  ])('take the whole office, which may be that of who works for another: %s', (who, office) => {
    expect(glance('会談', `${who}は、ペルー首相と会談を行いました。`)).toContain(
      `person: 佐藤健一 | ${office}`,
    );
  });

  test('know a foreign minister by a longer office, and nobody whose spouse or office it is', () => {
    const talks = (who: string) => glance('会談', `大臣は、${who}と会談を行いました。`);
    expect(talks('ルイス・ベガ・ペルー外務貿易大臣')).toContain(
      'person: ルイス・ベガ | ペルー外務貿易大臣',
    );
    expect(talks('ルイス・ベガ大統領夫人')).toEqual([]);
    expect(talks('ルイス・ベガ大統領候補')).toEqual([]);
  });

  test('know a name with its reading, and talks of which a gist follows', () => {
    expect(
      glance(
        '首脳会談',
        '佐藤健一首相とペルーの李在賢(イ・ジェヒョン)大統領の会談の要旨は次の通り。',
      ),
    ).toEqual(['person: 佐藤健一 | 首相', 'person: 李在賢 | 大統領']);
  });

  test.each([
    '大臣は、日中韓外相会議に出席するため訪日中の大臣の表敬を受けました。',
    '大臣は、第3回日秘智伯外相会合のため訪日中の大臣と懇談を行いました。',
    '大臣は、東海地域首相級会合に出席するため訪日中の大臣の表敬を受けました。',
  ])('take the ministers of several countries for nobody: %s', (words) => {
    expect(glance('表敬', words)).toEqual([]);
  });

  test('know how long a meal was, in brackets behind it', () => {
    expect(glance('夕食会', '大臣の間で、夕食会（約70分間）が開催されました。')).toEqual([
      'duration: 約70分間',
    ]);
  });

  test('give a telephone talk no place, and a family name or quoted words nothing', () => {
    expect(
      glance(
        '日伊首脳電話会談',
        '佐藤総理大臣は、大阪を訪問中のビアンキ首相と電話会談を行い、「協力していきたい」旨述べ、ウクライナ情勢についても意見交換を行いました。',
      ),
    ).toEqual(['country: 日本', 'country: イタリア']);
  });
});
