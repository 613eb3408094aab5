/** One number in the ways of writing that lists in Word use (ECMA-376, ST_NumberFormat). */
const romans: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const kana =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const iroha =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';

/** An unknown format is written in plain figures. */
export function figure(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperRoman':
      return roman(number);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    case 'aiueo':
    case 'aiueoFullWidth':
      return kana.charAt((number - 1) % kana.length);
    case 'iroha':
    case 'irohaFullWidth':
      return iroha.charAt((number - 1) % iroha.length);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'japaneseCounting':
    case 'ideographDigital':
    case 'chineseCounting':
      return kanji(number);
    default:
      return String(number);
  }
}

/** a, b … z, aa, bb …, as Word counts on. */
function letters(number: number): string {
  const letter = String.fromCharCode(0x61 + ((number - 1) % 26));
  return letter.repeat(Math.min(10, Math.ceil(number / 26)));
}

function roman(number: number): string {
  let left = Math.min(number, 3999);
  let written = '';
  for (const [value, sign] of romans) {
    while (left >= value) {
      written += sign;
      left -= value;
    }
  }
  return written;
}

function kanji(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const digit = (value: number) => '〇一二三四五六七八九'.charAt(value);
  const tens = Math.floor(number / 10);
  const units = number % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digit(tens)}十`;
  return `${ten}${units === 0 ? '' : digit(units)}`;
}
