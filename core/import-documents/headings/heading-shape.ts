/**
 * Whether a few words read as a heading. Errs towards no: a heading taken for a paragraph is still
 * read, a paragraph taken for a heading loses its ¶ number.
 */
const maxLatinLength = 100;
const maxJapaneseLength = 40;
const maxWords = 14;

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Closing punctuation, perhaps inside a quotation mark or a bracket. */
const closedByStop =
  /[.!?;:,\u2026\u3001\u3002\uFF01\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F][\u2019\u201D"')\]\uFF09\u300D\u300F]*$/u;
const endsInInitials = /(?<!\p{Lu}\.)(?:\p{Lu}\.){2,}$/u;
const sentenceInside = /\p{Ll}{2}[.!?][\u201D\u2019"')]*\s|\u3002/u;
/** A capital, a figure, or a letter of a script without capitals. */
const opensLikeTitle = /^[\u2018\u201C\u201E\u00AB\u00BF"'([]?[\p{Lu}\p{Lo}\p{N}]/u;
/** Articles, conjunctions and some prepositions: a line that ends with one goes on below. */
const endsOpen =
  /(?:^|\s)(?:and|but|or|the|an?|of|that|which|und|oder|der|die|das|des|den|dem|ein|eine[rsmn]?|von|mit|für|zu[mr]?|et|ou|de|du|des|les?|la|une?|à|aux?|pour|par|avec|y|o|el|los|las|del|al|con|para|por|e|di|della|dei|il|и|или|в|на|с|по|о|к|та|і|й|з|до)$/u;
/** Lower case only: "Shared values" is a heading, "both sides shared views" is a sentence. */
const finiteVerb = new RegExp(
  String.raw`\b(?:am|is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|` +
    'stated|said|told|expressed|explained|mentioned|conveyed|noted|emphasi[sz]ed|stressed|' +
    'underlined|underscored|responded|replied|thanked|congratulated|welcomed|appreciated|' +
    'concurred|agreed|confirmed|reaffirmed|affirmed|discussed|exchanged|shared|decided|' +
    String.raw`requested|target|pointed|supported|condemned|reiterated|announced|hoped|looked)\b`,
);
const hangul = /\p{Script=Hangul}/u;
const koreanVerbEnding = /(?:다|요|까|함|음|됨|임)$/;
const japaneseVerbEnding =
  /(?:ます|ました|です|でした|った|した|いた|れた|する|ある|いる|べき|ない)$/;

const maxQuestion = 120;

/** One question and nothing else; it has no speaker before it. */
export function isQuestion(words: string): boolean {
  return (
    words.length <= maxQuestion &&
    /^[^.!?:\u3002\uFF01\uFF1A\uFF1F\u061F]{8,}[?\uFF1F\u061F]$/u.test(words)
  );
}

/** Whether a line ends within a bracket, or with a word that another must follow. */
export function goesOn(line: string): boolean {
  return endsOpen.test(line) || /^[^()]{0,200}\([^()]{0,300}$/.test(line);
}

/** @param words without a leading mark and without white space at the ends. */
export function isHeadingShaped(words: string): boolean {
  if (words.length === 0 || words.length > maxLatinLength || !/\p{L}/u.test(words)) return false;
  if (closedByStop.test(words) && !endsInInitials.test(words)) return false;
  if (sentenceInside.test(words)) return false;
  if (japanese.test(words)) {
    return words.length <= maxJapaneseLength && !japaneseVerbEnding.test(words);
  }
  if (hangul.test(words) && koreanVerbEnding.test(words)) return false;
  return (
    opensLikeTitle.test(words) &&
    !goesOn(words) &&
    words.split(/\s+/).length <= maxWords &&
    !finiteVerb.test(words)
  );
}
