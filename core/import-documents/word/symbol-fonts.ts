/** What Word's picture fonts draw for their codes, in characters that every font has. */

/** Adobe's Symbol encoding from 0x20 on; a blank where there is no corresponding character. */
const symbol =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ' +
  ' '.repeat(32) +
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** By the first code of a row of signs. */
const wingdings: readonly (readonly [first: number, signs: string])[] = [
  [0x21, '✏✂✁'],
  [0x28, '☎✆✉'],
  [0x36, '⌛⌨'],
  [0x41, '✌'],
  [0x43, '👍👎☜☞☝☟✋☺😐☹💣☠'],
  [0x51, '✈☼💧❄'],
  [0x58, '✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓'],
  [0x6c, '●❍■□'],
  [0x71, '❑❒⬧⧫◆❖'],
  [0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
  [0x9e, '·•▪○'],
  [0xa4, '◉◎'],
  [0xa7, '▪□'],
  [0xaa, '✦★✶✴✹✵'],
  [0xd8, '➢'],
  [0xdc, '➲'],
  [0xdf, '←→↑↓↖↗↙↘'],
  [0xe8, '➔'],
  [0xef, '⇦⇨⇧⇩⬄⇳'],
  [0xfb, '✗✓☒☑'],
];
const wingdings2: readonly (readonly [first: number, signs: string])[] = [
  [0x4f, '✗✓☒☑☒'],
  [0x61, '⓪①②③④⑤⑥⑦⑧⑨⑩'],
  [0x97, '●'],
  [0xa2, '■□☐'],
];
const webdings: readonly (readonly [first: number, signs: string])[] = [
  [0x33, '◀▶▲▼'],
  [0x61, '✓'],
  [0x6e, '●'],
  [0x72, '✗'],
];

/** Fonts with nothing but pictures; null for one whose codes are characters. */
function tableOf(font: string): ((code: number) => string | undefined) | null {
  if (/^symbol/i.test(font)) return (code) => symbol[code - 0x20]?.trim();
  const rows = /^wingdings ?2/i.test(font)
    ? wingdings2
    : /^wingdings(?! ?3)/i.test(font)
      ? wingdings
      : /^webdings/i.test(font)
        ? webdings
        : null;
  if (rows !== null) return (code) => inRows(rows, code);
  return /^(?:wingdings ?3|marlett|zapf ?dingbats|mt extra)/i.test(font) ? () => undefined : null;
}

function inRows(rows: readonly (readonly [number, string])[], code: number): string | undefined {
  const row = rows.findLast(([first]) => first <= code);
  return row === undefined ? undefined : [...row[1]][code - row[0]];
}

/** U+FFFD when the font draws something without a known character. */
const unknown = '\uFFFD';

/** @param code of the font, with or without the 0xF000 that Word adds to it. */
export function drawnSign(font: string, code: number): string {
  if (Number.isNaN(code) || code < 0x20 || code > 0x10ffff || (code & 0x1ff800) === 0xd800) {
    return unknown;
  }
  const own = code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = tableOf(font);
  if (table === null) return String.fromCodePoint(own);
  if (own > 0xff) return String.fromCodePoint(own);
  const sign = table(own);
  return sign === undefined || sign === '' ? unknown : sign;
}

/** Words in a run: private-use codes are signs of its font, Symbol when it names none. */
export function drawnWords(words: string, font: string): string {
  if (!/[\uF020-\uF0FF]/.test(words)) return words;
  const from = tableOf(font) === null ? 'Symbol' : font;
  return words.replace(/[\uF020-\uF0FF]/g, (sign) => drawnSign(from, sign.charCodeAt(0)));
}
