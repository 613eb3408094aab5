/**
 * Dates in a line, in the languages of date-names.ts and in numbers. A date whose day and month
 * could be swapped (03/01/2016) counts only when the language settles the order; likewise a name
 * that is different months in two languages.
 */
import { kanjiDigits } from '../figures/number-figures';
import { japaneseEras, mongolianNumerals, monthNames, namesOf } from './date-names';
import { isoOfSolar, isSolarYear, solarMonths } from './solar-calendar';

export interface FoundDate {
  /** `YYYY-MM-DD`, a day of the calendar. */
  readonly iso: string;
  /** Position in the NFKC form of the line, in UTF-16 units, the end excluded. */
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units of a line that are examined. */
const maxUnits = 400;

/** The form of a line in which dates are found: plain digits, single blanks. */
export function dateLineForm(line: string): string {
  return line
    .slice(0, maxUnits)
    .normalize('NFKC')
    .replace(/[\u200E\u200F\u202A-\u202E]/g, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(thaiMonth, (short) => `${namesOf('th')[thaiShort.indexOf(short)] ?? short} `)
    .replace(/\s+/g, ' ')
    .trim();
}

const thaiShort = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
/** "ธ.ค.": the only abbreviations of months with stops inside. */
const thaiMonth = /(?<=\d ?)(?:[มกสตพธ]\.[คพย]\.|มี\.ค\.|เม\.ย\.|มิ\.ย\.)/gu;

/** Decimal digits of all scripts are in runs of ten from zero. */
function plainDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  if (point < 0x80) return digit;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|ère|[.º°ª]|-(?:е|го|ого|ми|ны|ний))?`;
const month = String.raw`(?<month>\p{L}[\p{L}\p{M}]{1,20}(?: (?:الثاني|الأول))?)[.׳॰]?`;
const of = String.raw`(?:(?:de|del|of|den|the) |d[’'])?`;
const year = String.raw`(?:พ\.ศ\. ?)?(?<year>[12]\d{3})(?!\d)`;

interface Form {
  readonly pattern: RegExp;
  /** The form does not settle the order of day and month. */
  readonly isUnordered?: boolean;
  /** What each date of this form contains: without it the pattern is not tried. */
  readonly has?: string;
}

const forms: readonly Form[] = [
  // 20 September 2023, le 1er mai 2024, 20 de septiembre de 2023, 5. Mai 2023, ב-20 בספטמבר 2023
  {
    pattern: new RegExp(
      String.raw`(?<!\d|\d[.,:/-])${day}[,،-]? ?${of}ב?${month}[,،-]? ?${of}${year}`,
      'gu',
    ),
  },
  // September 20th, 2023, Sept 20 2023
  { pattern: new RegExp(String.raw`(?<!\p{L})${month} ${day}[,،]? ${year}`, 'gu') },
  // 2023. szeptember 20., 2023 m. rugsėjo 20 d., 2023. gada 20. septembris
  { pattern: new RegExp(String.raw`(?<!\d)${year}\.? (?:m\. )?${month} ${day}`, 'gu') },
  { has: 'gada', pattern: new RegExp(String.raw`(?<!\d)${year}\. gada ${day} ${month}`, 'gu') },
  // 2023 жылғы 20 қыркүйек, 2023-жылдын 20-сентябры, 2023 yil 20 sentabr
  {
    pattern: new RegExp(
      String.raw`(?<!\d)${year}[- ]?(?:ж\.|жылғы|жылы|жылдың|жылдын|йил|yil),? ${day}[- ]?${month}`,
      'gu',
    ),
  },
  // 2023 թ. սեպտեմբերի 20
  {
    has: 'թ',
    pattern: new RegExp(String.raw`(?<!\d)${year} ?թ(?:\.|վականի) ${month} ${day}`, 'gu'),
  },
  // 2023 оны 9 дүгээр сарын 20
  {
    has: 'сарын',
    pattern: new RegExp(
      String.raw`(?<!\d)${year} ?оны? (?<month>\d{1,2}|(?:арван )?\p{L}{2,8}(?=(?:дүгээр|дугаар|дэх)))(?:[- ]?(?:р|дүгээр|дугаар|дэх))? сарын ${day}`,
      'gu',
    ),
  },
  // 2023년 9월 20일, 2023年9月20日
  {
    pattern:
      /(?<!\d)(?<year>[12]\d{3}) ?[년年] ?(?<month>\d{1,2}) ?[월月] ?(?<day>\d{1,2}) ?[일日]/gu,
  },
  // ngày 20 tháng 9 năm 2023
  {
    has: 'th',
    pattern: new RegExp(
      String.raw`(?<!\d)${day} (?:tháng|thg) (?<month>\d{1,2})(?: năm|,) ${year}`,
      'gu',
    ),
  },
  // 2023-09-20, 2023/9/20, 2023.9.20, 2023. 9. 20
  {
    pattern:
      /(?<![\d.\/-])(?<year>[12]\d{3})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d\/-])/gu,
  },
  { pattern: /(?<![\d.])(?<year>[12]\d{3})\. (?<month>\d{1,2})\. (?<day>\d{1,2})(?!\d)/gu },
  // 20.09.2023; 09/20/2023 and 20-09-2023, whose order the numbers or the language must tell
  { pattern: /(?<![\d.])(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>[12]\d{3})(?!\d)/gu },
  {
    pattern:
      /(?<![\d\/-])(?<day>\d{1,2})(?<mark>[-/])(?<month>\d{1,2})\k<mark>(?<year>[12]\d{3})(?![\d\/-])/gu,
    isUnordered: true,
  },
  // 20 09 2023, and not a part of a longer number
  {
    pattern: /(?<!\d ?|\+)(?<day>\d{2}) (?<month>\d{2}) (?<year>(?:19|20)\d{2})(?! ?\d)/gu,
    isUnordered: true,
  },
];

const kanji = '[〇一二三四五六七八九十]';
const eraDate = new RegExp(
  `(?<![\\p{Script=Han}\\d])(?<era>(?:中華)?民國|${[...japaneseEras.keys()].join('|')})? ?(?<year>元|\\d{1,4}|${kanji}{1,4}) ?年` +
    `(?:\\([^()]{1,12}\\))? ?(?<month>\\d{1,2}|${kanji}{1,3}) ?月 ?(?<day>\\d{1,2}|${kanji}{1,3}) ?日`,
  'gu',
);

/**
 * @param line as returned by `dateLineForm`.
 * @param language BCP 47; 'und' skips what only a language can settle.
 * @returns in the order of the line, none within another.
 */
export function findDates(line: string, language: string): FoundDate[] {
  if (!/\d|年/.test(line)) return [];
  // Case-insensitive patterns take long to compile.
  const lower = line.toLowerCase();
  const text = lower.length === line.length ? lower : line;
  const found = [
    ...forms
      .filter(({ has }) => has === undefined || text.includes(has))
      .flatMap((form) => [...text.matchAll(form.pattern)].map((m) => asDate(m, form, language))),
    ...[...text.matchAll(eraDate)].map((match) => asEraDate(match, language)),
  ].filter((date) => date !== null);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: FoundDate[] = [];
  for (const date of found) if (date.start >= (apart.at(-1)?.end ?? 0)) apart.push(date);
  return apart;
}

/** A line with a sign in the place of each of its dates. */
export function withoutDates(line: string, dates: readonly FoundDate[], sign: string): string {
  const cut = (rest: string, { start, end }: FoundDate) =>
    `${rest.slice(0, start)}${sign}${rest.slice(end)}`;
  return dates.toReversed().reduce(cut, line);
}

/** The same line without vague days: 03/01/2016, "15 May", "December 18". */
export function withoutVagueDays(line: string): string {
  return line
    .replace(/(?<![\d\/-])\d{1,2}([-/])\d{1,2}\1[12]\d{3}(?![\d\/-])/gu, '\u0000')
    .replace(dayOfMonth, (words, before: string, name: string, after: string) =>
      monthNames.has(name.toLowerCase().normalize('NFC')) && (before || after) ? '\u0000' : words,
    );
}

const dayOfMonth =
  /(?<!\p{L})(?:(\d{1,2})(?:st|nd|rd|th|\.)? )?(\p{L}[\p{L}\p{M}]{2,20})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?(?![\p{L}\d])/gu;

/**
 * The day of 03/01/2016 when a text names the same day in words, "3 January" or "March 1"; null
 * when it names none or both.
 */
export function settledDate(line: string, text: string, language: string): string | null {
  const [, one, other, y = ''] =
    /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]([12]\d{3})(?!\d)/.exec(dateLineForm(line)) ?? [];
  const readings = [
    isoDate(+y, Number(one), Number(other)),
    isoDate(+y, Number(other), Number(one)),
  ];
  const said = readings.filter((iso) => iso !== null && namesDay(text, iso, language));
  const [only, ...others] = new Set(said);
  return others.length === 0 ? (only ?? null) : null;
}

/** Whether a text names a day, with its year or without one: "3 January", "1月3日". */
export function namesDay(text: string, iso: string, language: string): boolean {
  const form = dateLineForm(text);
  const whole = findDates(form, language);
  if (whole.some((date) => date.iso === iso)) return true;
  const [year = '', ...day] = iso.split('-');
  const isDay = (some: readonly string[]) =>
    some.every((part, at) => Number(part) === Number(day[at]));
  if ([...form.matchAll(/(\d{1,2})[月월] ?(\d{1,2})[日일]/gu)].some(([, ...some]) => isDay(some)))
    return true;
  return [...form.matchAll(dayOfMonth)].some(([words]) =>
    findDates(`${words} ${year}`, language).some((date) => date.iso === iso),
  );
}

/** The day in brackets that ends a title, "(18.06.24)": of this century, as no page is older. */
export function dayAfterTitle(title: string): string | null {
  const [, day, month, year] = /\((\d{1,2})\.(\d{1,2})\.(\d{2})\)$/.exec(dateLineForm(title)) ?? [];
  return year === undefined ? null : isoDate(2000 + Number(year), Number(month), Number(day));
}

/** Earlier years are never written in numbers alone. */
const firstInNumbers = 1600;

function asDate(match: RegExpExecArray, form: Form, language: string): FoundDate | null {
  const { year: y = '', month: m = '', day: d = '' } = match.groups ?? {};
  const solar = solarMonths.get(m) ?? (language.startsWith('fa') && /^\d/.test(m) ? Number(m) : 0);
  if (solar > 0 && isSolarYear(Number(y))) {
    return placed(match, isoOfSolar(Number(y), solar, Number(d)));
  }
  let [monthOfYear, dayOfMonth] = [monthNumber(m, language) ?? 0, Number(d)];
  // 24/08/1445 is of the calendar of the moon.
  if (/^\d/.test(m) && Number(y) < firstInNumbers) return null;
  if (form.isUnordered) {
    const order = orderOf(Number(d), Number(m), language);
    if (order === null) return null;
    if (order === 'month first') [monthOfYear, dayOfMonth] = [dayOfMonth, monthOfYear];
  }
  return monthOfYear === 0 ? null : located(match, Number(y), monthOfYear, dayOfMonth);
}

/** Thai years count from 543 BC. */
function located(match: RegExpExecArray, y: number, m: number, d: number): FoundDate | null {
  return placed(match, isoDate(/\p{Script=Thai}/u.test(match[0]) && y > 2400 ? y - 543 : y, m, d));
}

function placed(match: RegExpExecArray, iso: string | null): FoundDate | null {
  return iso === null ? null : { iso, start: match.index, end: match.index + match[0].length };
}

function monthNumber(name: string, language: string): number | null {
  if (/^\d/.test(name)) return Number(name);
  const inWords = mongolianNumerals.indexOf(name);
  if (inWords >= 0) return inWords + 1;
  const meanings = monthNames.get(name.toLowerCase().normalize('NFC'));
  if (!meanings) return null;
  const own = meanings.get(language.slice(0, 2));
  const all = new Set(meanings.values());
  return own ?? (all.size === 1 ? ([...all][0] ?? null) : null);
}

/** English uses both orders; a region settles it. */
function orderOf(first: number, second: number, language: string) {
  if (first > 12) return 'day first';
  if (second > 12) return 'month first';
  if (first === second) return 'day first';
  if (/^en-(?:US|PH)$/i.test(language)) return 'month first';
  const isSettled = language !== 'und' && !/^(?:en|ja|zh|ko|mn|hu|lt|sv|fa)$/i.test(language);
  return isSettled ? 'day first' : null;
}

/** The year before the first of the Republic of China; since 2011 its years are written without its name. */
const beforeRepublic = 1911;

function asEraDate(match: RegExpExecArray, language: string): FoundDate | null {
  const { era, year: y = '', month: m = '', day: d = '' } = match.groups ?? {};
  const before = era === undefined ? 0 : (japaneseEras.get(era) ?? 0);
  const inEra = y === '元' ? 1 : numeral(y);
  const isBare = era === undefined && language.startsWith('zh') && inEra >= 100;
  if ((era?.endsWith('民國') || isBare) && inEra > 0 && inEra < 200)
    return located(match, beforeRepublic + inEra, numeral(m), numeral(d));
  if (era !== undefined ? inEra < 1 || inEra > 99 : inEra < 1000) return null;
  return located(match, before + inEra, numeral(m), numeral(d));
}

/** 23, 二十三 and 二〇二三 as numbers. */
function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const value = (digit: string) => kanjiDigits.indexOf(digit);
  const [tens, units] = text.split('十');
  if (units === undefined) return [...text].reduce((sum, digit) => sum * 10 + value(digit), 0);
  const ten = tens === undefined || tens === '' ? 1 : value(tens);
  return ten * 10 + (units === '' ? 0 : value(units));
}

function isoDate(y: number, monthOfYear: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(y, monthOfYear - 1, dayOfMonth));
  const isReal = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === dayOfMonth;
  return isReal && y >= 1000 && y < 10_000 ? date.toISOString().slice(0, 10) : null;
}
