/**
 * The letters that a text has, where a PDF has their shapes: its fonts often name a glyph by another
 * character that looks the same.
 */

/** Radicals of ideographs, and the ideographs that they are (Unicode, EquivalentUnifiedIdeograph). */
const radicals = [
  ...'⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳',
];
const ideographs = [
  ...'厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尣巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁冗𦉫羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角𧢲讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食飠飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
];

const shapes = /[\u2E80-\u2FD5\uFB1D-\uFDFB\uFE70-\uFEFC]/gu;
/** Between letters of a line of Japanese it is the middle dot. */
const hyphenationPoint =
  /(?<=[\p{Script=Han}\p{Script=Katakana}ー])\u2027|\u2027(?=[\p{Script=Han}\p{Script=Katakana}])/gu;

export function plainLetters(text: string): string {
  if (!/[\u2E80-\uFEFC]/.test(text)) return text;
  return text.replace(shapes, plain);
}

/** A whole line, whose letters may have come one by one. */
export function plainLine(line: string): string {
  return line.replace(hyphenationPoint, '\u30FB').replace(turnedArticle, '$1ال$2');
}

/**
 * Behind the article a ligature of lam and alef that a file names by two letters comes out turned
 * around: "األمن" for "الأمن". No word begins so; within a word it cannot be told, and stays.
 */
const turnedArticle = /(?<![\p{L}\p{M}])([وفبك]?)ا([اأإآ])ل/gu;

/** Forms of a letter at its places in a word, and ligatures; the sign of a vowel stands on a blank. */
function plain(shape: string): string {
  const radical = radicals.indexOf(shape);
  if (radical >= 0) return ideographs[radical] ?? shape;
  return shape.normalize('NFKC').replace(/^ (?=\p{M})/u, '');
}
