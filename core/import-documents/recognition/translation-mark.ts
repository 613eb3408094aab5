/** Marks that say a text is not the authoritative wording. */
const wording = String.raw`(?:(?:provisional|tentative|unofficial|informal|courtesy|working|non-official)\s+(?:english\s+)?translation|(?:英文|日本語)?(?:仮訳|暫定訳|参考訳)|非公式訳|非正式(?:译文|翻译)|비공식\s?번역|traduction\s+(?:non\s+officielle|provisoire|de\s+courtoisie)|arbeitsübersetzung|inoffizielle\s+übersetzung|nichtamtliche\s+übersetzung|traducción\s+(?:no\s+oficial|provisional|de\s+cortesía)|traduzione\s+non\s+ufficiale|tradução\s+não\s+oficial|неофициальный\s+перевод|неофіційний\s+переклад|албан\s+бус\s+орчуулга|gayri\s?resmi\s+(?:tercüme|çeviri))`;
/** Square and round, plain and full-width, and the two Japanese forms of the square ones. */
const open = String.raw`[[(\uFF08\uFF3B\u3010\u3014]`;
const close = String.raw`[\])\uFF09\uFF3D\u3011\u3015]`;
const bracketed = String.raw`${open}\s*${wording}\s*${close}`;

const wholeLine = new RegExp(`^[*\uFF0A\u203B]?\\s*(?:${bracketed}|${wording}[.:]?)$`, 'iu');
const atEnd = new RegExp(`${bracketed}$`, 'iu');
/** "This is a provisional translation by …", about the text and nothing else. */
const sentence =
  /^[[(*]{0,2}\s*(?:(?:please note that |note: ?)?(?:this|the following|the foregoing|the above) (?:text |document |page )?is (?:an? |the )?(?:provisional|tentative|unofficial|informal|courtesy) (?:english )?translation\b|この(?:文書|英文|和文)?は仮訳)[^\n]{0,160}$/iu;

/** Longest mark, in UTF-16 units: only this much of a line's end is examined. */
const maxMarkLength = 60;
const maxSentenceLength = 220;

/** Whether a line is a translation mark and nothing else: bracketed, bare, or a sentence. */
export function isTranslationMark(line: string): boolean {
  if (line.length <= maxMarkLength && wholeLine.test(line)) return true;
  return line.length <= maxSentenceLength && sentence.test(line);
}

/** The bracketed mark at the end of a line, as published; null when there is none. */
export function translationMarkAtEnd(line: string): string | null {
  return atEnd.exec(line.slice(-maxMarkLength))?.[0] ?? null;
}
