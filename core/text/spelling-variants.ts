/**
 * Characters that can be written in more than one way with the same meaning everywhere, and
 * punctuation inside words that some writers omit. Both searches normalise texts this way.
 */

/**
 * Older kanji of names and texts, and today's. Sources: the tables of the Jōyō kanji (2010) and the
 * Jinmeiyō kanji (2017) for the older forms, and duplicates in Unicode.
 */
const kanji = `
髙高 﨑崎 邊辺 邉辺 齋斎 齊斉 澤沢 濱浜 濵浜 櫻桜 廣広 國国 德徳 惠恵 眞真 瀨瀬 嶋島 嶌島 龍竜 榮栄 槇槙 條条 淸清 曾曽 彌弥 萬万 與与 實実 藏蔵 黑黒
靑青 黃黄 豐豊 壽寿 學学 會会 應応 藝芸 縣県 體体 對対 戰戦 圓円 鐵鉄 關関 發発 經経 濟済 團団 獨独 佛仏 臺台 灣湾 亞亜 總総 變変 讀読 賣売 𠮷吉 祿禄
禮礼 峯峰 舘館 冨富 埜野 桒桑 籐藤 渕淵 渊淵 檜桧 諫諌 薗園 遙遥 瑤瑶 凜凛 晧皓 來来 圖図 區区 歐欧 澁渋 瀧滝 溪渓 莊荘 莖茎 穗穂 稻稲 繩縄 聰聡 蠶蚕
驒騨 鷗鴎 鹽塩 齡齢 假仮 傳伝 價価 兒児 兩両 劍剣 勞労 勳勲 單単 嚴厳 壞壊 姬姫 將将 專専 嶽岳 巖巌 帶帯 廳庁 彈弾 從従 恆恒 悅悦 惡悪 拂払 擔担 據拠
擴拡 攝摂 收収 敕勅 數数 晉晋 晝昼 曉暁 樂楽 樞枢 樣様 橫横 權権 歷歴 歸帰 殘残 氣気 沒没 涉渉 淚涙 渴渇 滿満 潛潜 濕湿 爲為 狀状 獎奨 甁瓶 畫画 疊畳
盜盗 禪禅 稱称 穰穣 竝並 粹粋 絲糸 綠緑 緣縁 繪絵 續続 聲声 舊旧 虛虚 處処 號号 衞衛 裝装 襃褒 覺覚 觀観 證証 譯訳 豫予 貳弐 輕軽 轉転 辭辞 遞逓 遲遅
鄕郷 釀醸 釋釈 錄録 錢銭 鎭鎮 隨随 險険 隱隠 雜雑 靜静 顯顕 餘余 驗験 麥麦 點点 黨党
`;

const today: ReadonlyMap<string, string> = new Map(
  kanji
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [older = '', newer = ''] = [...pair];
      return [older, newer];
    }),
);
const olderKanji = new RegExp(`[${[...today.keys()].join('')}]`, 'gu');

/** An older way to write ヴ: ヴェトナム is ベトナム. Both in NFKD. */
const vKana = /ウ\u3099([ァィェォ])?/g;
const asB: Readonly<Record<string, string>> = {
  ァ: 'ハ\u3099',
  ィ: 'ヒ\u3099',
  ェ: 'ヘ\u3099',
  ォ: 'ホ\u3099',
};

/** @param text after NFKD. */
export function withUsualForms(text: string): string {
  return text
    .replace(olderKanji, (form) => today.get(form) ?? form)
    .replace(vKana, (_, vowel: string | undefined) => asB[vowel ?? ''] ?? 'フ\u3099');
}

/** Full stops of "U.S." and "a.m.", even before the last one is typed. */
const abbreviation = String.raw`(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?`;
/** The hyphen of "G-7" and "F-35". */
const lettersWithNumber = String.raw`(?<![\p{L}\p{N}])\p{Lu}{1,3}[\-‐‑](?=\p{Nd})`;
/** The hyphen of "co-operation" and "re-election", which keeps two vowels apart. */
const betweenVowels = String.raw`(?<![\p{L}\p{N}])(?:[cC][oO][\-‐‑](?=[oO]\p{L})|(?:[rR]|[pP][rR])[eE][\-‐‑](?=[eE]\p{L}))`;
/** The commas of "10,000". */
const groupedNumber = String.raw`(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[,，]\p{Nd}{3})+(?!\p{Nd})`;

/** Words with punctuation inside that may be omitted; for the tokens of a text. */
export const markedWord = `${abbreviation}|${groupedNumber}|${lettersWithNumber}\\p{Nd}+|${betweenVowels}[\\p{L}\\p{M}]+`;
/** All of it except letters and digits. */
export const innerMarks = /[.,，\-‐‑]/gu;

const marked = new RegExp(
  `${abbreviation}|${groupedNumber}|${lettersWithNumber}|${betweenVowels}`,
  'gu',
);
/** A blank between two characters of scripts without blanks: 安倍　晋三. A line end does not count. */
const innerBlank =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[^\S\r\n]{1,4}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const mayHaveMarks = /\p{L}\.\p{L}|\p{Nd}[,，]\p{Nd}|\p{Lu}[\-‐‑]\p{Nd}|[oOeE][\-‐‑][oOeE]/u;
const mayHaveBlanks = /[\u2E80-\u{10FFFF}][^\S\r\n]/u;

/** The UTF-16 offsets of ignored characters, in order. */
export function unseenOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  if (mayHaveMarks.test(text)) {
    for (const { 0: word, index } of text.matchAll(marked)) {
      for (const { index: at } of word.matchAll(innerMarks)) offsets.push(index + at);
    }
  }
  if (mayHaveBlanks.test(text)) {
    for (const { 0: blank, index } of text.matchAll(innerBlank)) {
      for (let nth = 0; nth < blank.length; nth += 1) offsets.push(index + nth);
    }
  }
  return offsets.sort((one, other) => one - other);
}
