/**
 * Encodings that plain texts rarely have today: a guess at one of them is never certain. Each is
 * scored by the letters of its languages, and by those that every text in them has.
 */
import { decodeBytes } from './decode-bytes';
import { besideLatin, count, cyrillicFit, fitOf, westernFit } from './encoding-fit';
import type { TextEncoding } from './text-encoding';

type Fit = (text: string) => number;

const central = latinFit(
  /[ĄąĆćĘęŁłŃńÓóŚśŹźŻżÁáČčĎďÉéĚěÍíŇňŘřŠšŤťÚúŮůÝýŽžÖöŐőÜüŰűĽľÔôÄäĂăÂâÎîŞşŢţĐđß]/gu,
);
const turkish = latinFit(/[ĞğŞşİıÇçÖöÜüÂâÎîÛû]/gu);
const baltic = latinFit(/[ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽžĄąĘęĖėĮįŲųÕõÄäÖöÜü]/gu);
const greek = scriptFit(/\p{Script=Greek}/gu, /[αοιετσνηυράέήίόύώ]/gu, 0.7);
const hebrew = scriptFit(/\p{Script=Hebrew}/gu, /[יוהלאמרת]/gu, 0.45);
const arabic = scriptFit(/\p{Script=Arabic}/gu, /[اليمونرت]/gu, 0.45);
const thai = scriptFit(/\p{Script=Thai}/gu, /[านรกอเง]|\u0E48/gu, 0.3);
const korean = scriptFit(/\p{Script=Hangul}/gu, /[이다는을에의가고하로한지도서은와과]/gu, 0.2);
const simplified = hanFit(
  /[的一是在不了有和人这中大为上个国我以要他时来们到地于出就会可也对长关]/gu,
);
const traditional = hanFit(
  /[的一是在不了有和人這中大為上個國我以要他時來們到地於出就會可也對長關]/gu,
);

const fits = {
  'euc-kr': korean,
  gbk: simplified,
  big5: traditional,
  'koi8-u': cyrillicFit,
  'x-mac-cyrillic': cyrillicFit,
  ibm866: cyrillicFit,
  'iso-8859-5': cyrillicFit,
  macintosh: westernFit,
  'windows-1250': central,
  'iso-8859-2': central,
  'windows-1253': greek,
  'iso-8859-7': greek,
  'windows-1254': turkish,
  'windows-1255': hebrew,
  'windows-1256': arabic,
  'iso-8859-6': arabic,
  'windows-1257': baltic,
  'windows-874': thai,
} satisfies Partial<Record<TextEncoding, Fit>>;

export type RareEncoding = keyof typeof fits;

export const rareEncodings = Object.keys(fits) as RareEncoding[];

/** @returns 0 for not text in this encoding, 1 for certainly text. */
export function rareFit(bytes: Uint8Array, encoding: RareEncoding): number {
  return fitOf(decodeBytes(bytes, encoding), fits[encoding]);
}

const signs = /[‘’“”„–—…€«»°§©®·•\u00A0]/gu;

/** Accented letters in or at words of plain ones; other signs are apart from them. */
function latinFit(letters: RegExp): Fit {
  return (text) => {
    const all = count(text, /[^\0-\x7f]/gu);
    const own = count(text, letters) + count(text, signs);
    const turned = count(text, /\p{Ll}\p{Lu}/gu);
    const plain = count(text, /[A-Za-z]/gu);
    return (own / all) * Math.min(1, 0.3 + plain / (plain + own + 1)) - (2 * turned) / all;
  };
}

/** @param expected the share that the common letters have in a text. */
function scriptFit(script: RegExp, common: RegExp, expected: number): Fit {
  return (text) => {
    const all = count(text, /[^\0-\x7f]/gu);
    const letters = count(text, script);
    if (letters === 0) return 0;
    const known = (letters + count(text, signs)) / all;
    const turned = count(text, /\p{Ll}\p{Lu}/gu);
    const share = Math.min(1, count(text, common) / letters / expected);
    const wrong = turned + besideLatin(text, script);
    return Math.min(1, known) * (0.4 + 0.6 * share) - (2 * wrong) / all;
  };
}

/** Chinese text has no kana, but always its own stops and its short words. */
function hanFit(common: RegExp): Fit {
  return (text) => {
    const all = count(text, /[^\0-\x7f]/gu);
    const han = count(text, /\p{Script=Han}/gu);
    if (han === 0) return 0;
    const stops = count(text, /[\u3001\u3002\uFF01-\uFF5E\u3008-\u3011\u2018-\u201D]/gu);
    const kana = count(text, /[\u3041-\u30FA]/gu);
    const share = Math.min(1, count(text, common) / han / 0.12);
    return Math.min(1, (han + stops) / all) * (0.4 + 0.6 * share) - (3 * kana) / all;
  };
}
