/**
 * The persons in a Japanese meeting sentence: a full name directly before an office, with the
 * country between them (オフナー・フレルスフ・モンゴル国大統領). A family name alone is left out.
 */
import { japaneseCountryNamed } from './country-lookup';
import { findingAt } from './finding';
import type { Meeting } from './meeting';
import type { Person } from './who';

/** "外務大臣", "外務貿易大臣"; what a minister is for in Japanese. */
const minister =
  '(?:外務|防衛|国防|内務|法務|総務|財務|経済|通商|貿易|産業|農[林水]|環境|文[部化]|教育|厚生|保健|国土|運輸|デジタル)(?:\\p{Script=Han}|・){0,6}大臣';
/** The office of who works for the one that is named first. */
const ofOther = '(?:特別|首席)?(?:補佐官|政務官|顧問|特使|代行|代理)';
const office = `(?:副大統領|大統領|内閣総理大臣|総理大臣|副首相|首相|内閣官房長官|国務長官|国防長官|${minister}|国家主席|主席(?!研究|代表)|外相|外務長官|連邦首相|首席閣僚)(?:${ofOther})?`;
const run = String.raw`[\p{Script=Han}\p{Script=Katakana}ー・＝]`;
/** How a foreign name is read: "李在明(イ・ジェミョン)大統領". */
const reading = String.raw`(?:[(\uFF08][\p{Script=Hiragana}\p{Script=Katakana}・ー]{2,24}[)\uFF09])?`;
/** "第2回日米豪印外相会合": a number and a meeting make it a series, and nobody. */
const titled = new RegExp(
  `(?<!${run}|[0-9０-９])(?<run>${run}{2,40}?)${reading}(?<office>${office})(?!会[合談議]|協議|級|間の|夫人|候補|府|選)`,
  'gu',
);

const foreignName = /^[\p{Script=Katakana}ー]+(?:[・＝][\p{Script=Katakana}ー]+)+$/u;
const kanjiName = /^\p{Script=Han}{3,5}$/u;
/** "日中韓外相": the ministers of three countries. */
const countriesOnly = /^[日米中韓英仏独露伊豪印加]+$/;
/** "Former", "deputy", "late" and "both" at either end show that a run is not a name in office. */
const notAName = /[元前副両各新]$|^[故元前両各同]|[国府省閣]/;

export function japanesePersons(meeting: Meeting): Person[] {
  return [...meeting.text.matchAll(titled)].flatMap((match): Person[] => {
    const words = match.groups?.['run'] ?? '';
    const name = withoutCountry(words);
    const rest = words.slice(name.length).replace(/^・/, '');
    const isName =
      foreignName.test(name) ||
      (kanjiName.test(name) && !notAName.test(name) && !countriesOnly.test(name));
    if (!isName) return [];
    const detail = rest + (match.groups?.['office'] ?? '');
    const finding = findingAt(meeting, match.index, name.length, name, detail);
    const country = japaneseCountryNamed(rest);
    if (country === null) return [{ finding, country: null }];
    const start = meeting.start + match.index + words.length - rest.length;
    return [{ finding, country: { name: country, passage: { start, end: start + rest.length } } }];
  });
}

/** The run before the longest country name that ends it; a single kanji may be part of a name. */
function withoutCountry(words: string): string {
  for (let at = 0; at < words.length - 1; at += 1) {
    const isStart =
      at === 0 || words[at - 1] === '・' || isKanji(words[at]) || isKanji(words[at - 1]);
    if (isStart && japaneseCountryNamed(words.slice(at)) !== null) {
      return words.slice(0, at).replace(/・$/, '');
    }
  }
  // "ジョン・ロー米国務長官": behind a name in kana it can only be a country.
  return words.replace(/(?<=[\p{Script=Katakana}ー])[米英仏独露伊豪印加中韓]$/u, '');
}

function isKanji(character = ''): boolean {
  return /\p{Script=Han}/u.test(character);
}
