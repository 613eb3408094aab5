/**
 * Numbers in the formats that lists in Word use (ECMA-376, ST_NumberFormat), and in those of pages for which
 * Word has none.
 */
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

/** Alphabets used as numbers: after the last letter the first again. */
const alphabets: Readonly<Record<string, string>> = {
  aiueo: kana,
  aiueoFullWidth: kana,
  hiragana:
    'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん',
  hiraganaIroha:
    'いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす',
  iroha,
  irohaFullWidth: iroha,
  russianLower: 'абвгдежзиклмнопрстуфхцчшщыэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ',
  hebrew2: 'אבגדהוזחטיכלמנסעפצקרשת',
  arabicAlpha: 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  arabicAbjad: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  ganada: '가나다라마바사아자차카타파하',
  chosung: 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  thaiLetters: 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ',
};

/** Formats with a sign of their own for each of the first numbers. */
const enclosed: Readonly<Record<string, readonly [first: number, last: number]>> = {
  decimalEnclosedCircle: [0x2460, 20],
  decimalEnclosedCircleChinese: [0x2460, 20],
  decimalEnclosedParen: [0x2474, 20],
  decimalEnclosedFullstop: [0x2488, 20],
  ideographEnclosedCircle: [0x3280, 10],
};

/** The code point of the digit zero. */
const digits: Readonly<Record<string, number>> = {
  decimalFullWidth: 0xff10,
  decimalFullWidth2: 0xff10,
  arabicNumbers: 0x660,
  hindiNumbers: 0x966,
  persianNumbers: 0x6f0,
  thaiNumbers: 0xe50,
};

/** 0 to 9. */
export const kanjiDigits = '〇一二三四五六七八九';

/** An unknown format is written in plain digits. */
export function figure(number: number, format: string): string {
  const alphabet = alphabets[format];
  if (alphabet !== undefined)
    return [...alphabet][(Math.max(1, number) - 1) % alphabet.length] ?? '';
  const nought = digits[format];
  if (nought !== undefined) {
    return String(number).replace(/\d/g, (digit) => String.fromCharCode(nought + Number(digit)));
  }
  const [first, last] = enclosed[format] ?? [0, 0];
  if (number >= 1 && number <= last) return String.fromCharCode(first + number - 1);
  return counted(number, format);
}

function counted(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerAlpha':
      return alphabetic(number, 'abcdefghijklmnopqrstuvwxyz');
    case 'upperAlpha':
      return alphabetic(number, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    case 'lowerGreek':
      return alphabetic(number, 'αβγδεζηθικλμνξοπρστυφχψω');
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperRoman':
      return roman(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`;
    case 'numberInDash':
      return `- ${number} -`;
    case 'hex':
      return number.toString(16).toUpperCase();
    case 'chicago':
      return '*†‡§'.charAt((number - 1) % 4).repeat(Math.min(10, Math.ceil(number / 4)));
    case 'japaneseCounting':
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return kanji(number);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(number).replace(/\d/g, (digit) => kanjiDigits.charAt(Number(digit)));
    default:
      return String(number);
  }
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

/** a, b … z, aa, bb …, as Word continues. */
function letters(number: number): string {
  const letter = String.fromCharCode(0x61 + ((number - 1) % 26));
  return letter.repeat(Math.min(10, Math.ceil(number / 26)));
}

/** a, b … z, aa, ab …, as a page continues. */
function alphabetic(number: number, alphabet: string): string {
  const written: string[] = [];
  for (let left = number; left > 0; left = Math.floor((left - 1) / alphabet.length)) {
    written.unshift(alphabet.charAt((left - 1) % alphabet.length));
  }
  return written.join('');
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
  if (number < 1 || number > 9999) return String(number);
  return [...String(number)]
    .map((digit, nth, { length }) => {
      const unit = ['', '十', '百', '千'][length - 1 - nth] ?? '';
      if (digit === '0') return '';
      return `${digit === '1' && unit !== '' ? '' : kanjiDigits.charAt(Number(digit))}${unit}`;
    })
    .join('');
}
