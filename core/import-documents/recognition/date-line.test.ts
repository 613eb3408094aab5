import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateLineOf, readDateLine } from './date-line';

describe('a date line', () => {
  test.each([
    ['September 20, 2023', '2023-09-20'],
    ['Sept. 20, 2023', '2023-09-20'],
    ['SEPTEMBER 20 2023', '2023-09-20'],
    ['20 September 2023', '2023-09-20'],
    ['20th of', null],
    ['1st May, 2024', '2024-05-01'],
    ['Friday, August 7, 2015, 8:40 a.m.', '2015-08-07'],
    ['Wednesday 20 September 2023', '2023-09-20'],
    ['August 7, 2015 (Fri)', '2015-08-07'],
    ['August 7, 2015, 10:05 a.m. (Japan time)', '2015-08-07'],
    ['[Monday, Jun 8, 2015]', '2015-06-08'],
    ['20 września 2023 r.', '2023-09-20'],
    ['Warszawa, 20 września 2023 roku', '2023-09-20'],
    ['2023-09-20', '2023-09-20'],
    ['2023/9/20', '2023-09-20'],
    ['2023.9.20', '2023-09-20'],
    ['2023年9月20日', '2023-09-20'],
    ['\uFF12\uFF10\uFF12\uFF13年\uFF19月\uFF12\uFF10日', '2023-09-20'],
    ['令和5年9月20日', '2023-09-20'],
    ['令和\uFF15年\uFF19月\uFF12\uFF10日(水曜日)', '2023-09-20'],
    ['令和元年10月21日', '2019-10-21'],
    ['令和五年九月二十日', '2023-09-20'],
    ['二〇二三年十二月三十一日', '2023-12-31'],
    ['平成27年8月7日 午前8時40分', '2015-08-07'],
    ['昭和64年1月7日', '1989-01-07'],
    ['2023年(令和5年)9月20日', '2023-09-20'],
    ['\uFF08令和5年9月20日\uFF09', '2023-09-20'],
    ['20-September-2023', '2023-09-20'],
    ['Posted on 20 09 2023', '2023-09-20'],
    ['Geplaatst op 20 09 2023', '2023-09-20'],
    ['Inserito il 20 09 2023', '2023-09-20'],
    ['20 09 2023 44', null],
    ['+41 20 09 2023', null],
    ['am Mittwoch, dem 20. September 2023', '2023-09-20'],
    ['Ends/Wednesday, September 20, 2023', '2023-09-20'],
    ['浙江省人民政府 2023年9月20日', '2023-09-20'],
  ])('%s is %s', (line, date) => {
    expect(readDateLine(line)).toBe(date);
  });
});

/** A day as sites of many countries have it, with clocks, counters and labels beside it. */
describe('a date line of a site', () => {
  test.each([
    ['ar', 'الإثنين ١٤ فبراير ٢٠٢٢ الساعة ٦:٢٥ مساءً'],
    ['ar', 'نشر في: 14 فبراير 2022 م'],
    ['de', '14.02.2022 - Artikel'],
    ['de', 'Datum: 14.02.2022 | Uhrzeit 18:25'],
    ['en', 'Posted On: 14 FEB 2022 6:25PM by PIB Delhi'],
    ['en', '14 February 2022 | Press release | Print Share on Facebook'],
    ['fr', '14 février 2022 – Imprimer – Partager sur LinkedIn'],
    ['ru', '14 февраля 2022 Поделиться в Telegram'],
    ['id', 'Senin, 14 Februari 2022 | 18:25 WIB'],
    ['id', '14 Februari 2022 pukul 18.25 WIB'],
    ['it', '14 febbraio 2022 ore 18:25'],
    ['ja', '2022年2月14日 18時25分'],
    ['ja', '印刷用ページを表示する 掲載日:2022年2月14日掲載'],
    ['ko', '등록일 2022-02-14 조회수 1234'],
    ['ko', '작성일 : 2022.02.14. 조회 : 1,234'],
    ['mn', '2022-02-14 18:25 | Үзсэн: 123'],
    ['nl', 'Nieuwsbericht | 14-02-2022 | 18:25'],
    ['pl', '14 lutego 2022, godz. 18:25'],
    ['pt', 'Publicado em 14/02/2022 18h25 Atualizado em 15/02/2022 10h00'],
    ['pt', 'Publicada em 14 de fevereiro de 2022 às 18h25'],
    ['ru', '14.02.2022 18:25 Просмотров: 123'],
    ['tr', '14 Şubat 2022, saat 18:25'],
    ['uk', '14 лютого 2022, 18:25 | 123 перегляди'],
    ['vi', 'Thứ Hai, 14/02/2022, lúc 18:25'],
    ['vi', 'Ngày đăng: 14/02/2022 - Lượt xem: 1234'],
    ['zh', '111年2月14日'],
    ['zh', '中華民國111年2月14日'],
    ['zh', '2022-02-14 18:25 来源：新华网'],
    ['zh', '发布时间：2022-02-14 字号：大 中 小 浏览次数：123'],
    ['zh', '日期：2022年2月14日 【字体：大 中 小】 打印'],
  ])('%s: %s', (language, line) => {
    expect(dateLineOf(line, language)).toEqual({
      iso: '2022-02-14',
      place: null,
      isLater: false,
      by: null,
    });
  });
});

describe('no date line', () => {
  test.each([
    'On September 20, 2023, the leaders met.',
    'September 20',
    'September 2023',
    'September 19-21, 2023',
    'February 30, 2023',
    'September 20, 2023 and after',
    '2023-13-01',
    '2023-09/20',
    '令和5年13月1日',
    '令和100年1月1日',
    '9月20日',
    '令和5年9月20日の会談',
    '',
    `September 20, 2023${' '.repeat(100)}`,
  ])('%j is none', (line) => {
    expect(readDateLine(line)).toBeNull();
  });
});

const anyDay = fc
  .date({ min: new Date('1926-12-26'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day of the calendar is read back from each way of writing it', () => {
  const months =
    'January February March April May June July August September October November December';
  fc.assert(
    fc.property(anyDay, (iso) => {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      const name = months.split(' ')[month - 1] ?? '';
      const era = year > 2018 ? `令和${year - 2018}` : `${year}`;
      for (const line of [
        iso,
        `${name} ${day}, ${year}`,
        `${day} ${name} ${year}`,
        `${year}年${month}月${day}日`,
        `${era}年${month}月${day}日`,
      ]) {
        expect(readDateLine(line)).toBe(iso);
      }
    }),
  );
});

test.each([
  '（令和5年10月3日（火曜日）14時05分　於：本省会見室）',
  '令和5年10月3日（火曜日）14時05分',
  '2023年10月3日 14时05分',
  'October 3, 2023 at 14:05',
])('a day with the hour and where it was, "%s"', (line) => {
  expect(dateLineOf(line, 'ja')?.iso).toBe('2023-10-03');
});
