/** The year before an era's first year. */
const eras = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);

const digits = String.raw`(?:\d{1,4}|[〇一二三四五六七八九十]{1,4})`;
const aside = String.raw`(?:\([^()]{1,12}\))?`;
const clock = String.raw`(?:午前|午後)?\d{1,2}時(?:\d{1,2}分|半)?(?:頃|ごろ)?`;
const pattern = new RegExp(
  `^(?<era>${[...eras.keys()].join('|')})?(?<year>元|${digits})年${aside}` +
    `(?<month>${digits})月(?<day>${digits})日(?:\\([^()]{1,3}(?:曜日)?\\))?、?(?:${clock})?$`,
);

/**
 * Reads a line such as 令和5年9月20日, 2023年9月20日(水曜日) or 令和五年九月二十日: era or western
 * year, digits or kanji numerals, weekday and clock time allowed.
 *
 * @param line in Unicode form NFKC, at most a few dozen characters.
 * @returns numbers that need not make a day of the calendar; null when the line says anything else.
 */
export function japaneseDate(line: string): { year: number; month: number; day: number } | null {
  const groups = pattern.exec(line.replace(/\s/g, ''))?.groups;
  if (groups === undefined) return null;
  const inEra = groups['year'] === '元' ? 1 : numeral(groups['year'] ?? '');
  const before = groups['era'] === undefined ? 0 : (eras.get(groups['era']) ?? 0);
  if (before > 0 && (inEra < 1 || inEra > 99)) return null;
  return {
    year: before + inEra,
    month: numeral(groups['month'] ?? ''),
    day: numeral(groups['day'] ?? ''),
  };
}

/** 23, 二十三 and 二〇二三 as numbers. */
function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const value = (digit: string) => '〇一二三四五六七八九'.indexOf(digit);
  const [tens, units] = text.split('十');
  if (units === undefined) return [...text].reduce((sum, digit) => sum * 10 + value(digit), 0);
  const ten = tens === undefined || tens === '' ? 1 : value(tens);
  return ten * 10 + (units === '' ? 0 : value(units));
}
