import type { DocumentRecord } from '#core/document/document';
import { sentencesOf } from '#core/text/sentences';

/** The sentence that says who met whom, when and where: the only one those facts are read from. */
export interface Meeting {
  readonly text: string;
  /** UTF-16 offset of the sentence in the canonical text. */
  readonly start: number;
  /** By telephone or video, or possibly so: nobody met anywhere, so there is no place. */
  readonly remote: boolean;
}

/** Paragraphs, and UTF-16 units of each, that may contain the sentence: it opens every summary. */
const maxParagraphs = 3;
const maxUnits = 4000;

const occasion = String.raw`\b(?:meetings?|talks?|lunch(?:eon)?|dinner|breakfast|summit|calls?|conversations?|consultations?|discussions?|conference|dialogue|session|press occasion)\b`;
const verb = String.raw`\b(?:held|holds|had|hosted|hosts|conducted|convened|attended|received|paid|took part in|participated in|chaired|co-chaired|presided over)\b`;
const lately =
  '(?:today|yesterday|earlier|again|briefly|bilaterally|jointly|separately|virtually|this (?:morning|afternoon|evening|week))';
const meets = new RegExp(
  [
    `${verb}[^;]{0,160}?${occasion}`,
    `${occasion}[^;]{0,100}?\\b(?:was|were) held\\b`,
    String.raw`\bin (?:their|his|her) (?:\p{L}+ ){0,3}(?:meeting|call|talks)\b`,
    String.raw`\b(?:was|were) received (?:\p{L}+ )?by\b`,
    `${occasion} (?:was|were) (?:attended|chaired|co-chaired) by\\b`,
    String.raw`\bmet (?:${lately} ){0,2}(?:with|by|in|at|on|H\.|Mr|Ms|Mrs|Dr|his|her|Prime|President|Foreign|Chancellor|Secretary|the)`,
    String.raw`\bmet (?:[A-Za-z]+(?:ese|ish|an|ch|ek|i|ic|ak|iss|ine|gyz|[\u2019']s)|U\.?[SK]\.?) (?:President|Prime|Foreign|Chancellor|Secretary|Premier|Minister)`,
    String.raw`\bhosted (?:the |[A-Za-z]+[\u2019']s )?(?:[A-Za-z.]+ )?(?:President|Prime Minister|Chancellor|Secretary of State|Foreign (?:Minister|Secretary)|Minister)\b`,
    // Two who hold an office "agreed today".
    String.raw`\b(?:President|Minister|Chancellor|Premier|Secretary|Secretary-General|Director General|Representative) (?:\p{Lu}[\p{L}’-]+ ){1,4}(?:of [^;,.]{3,40} )?and (?:[\p{L}’-]+ ){1,8}agreed (?:today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b`,
    String.raw`\breceive[ds] (?:[\p{L}.,’-]+ ){0,6}?(?:ambassador|minister|president|chargé d.affaires|secretary of state|secretary[ -]general|delegation)(?![’'-]|\p{L})`,
    String.raw`\bspoke\b[^;]{0,40}?\b(?:to|with|by)\b`,
    String.raw`\bspoke (?:over|on) (?:the )?(?:tele)?phone\b`,
    String.raw`\bdiscussed [^;.]{3,60}? with (?:the |his |her |H\. ?E\. )?(?:[\p{L}.’'-]+ ){0,4}?(?:President|Prime Minister|Chancellor|Premier|Secretary|Minister|Ambassador)\b`,
    String.raw`\bin an? (?:\p{L}+ ){0,2}(?:meeting|call|conversation) (?:at|in|on|with)\b`,
    String.raw`\bwelcomed (?:[A-Za-z.]+ ){0,2}(?:President|Prime Minister|Chancellor|Secretary of State|Foreign (?:Minister|Secretary))(?: of [^;,.’']{3,40},)? [^;,.’']{3,60},? (?:to|at) `,
    // "called on the Minister to act" asks for something.
    String.raw`\bcalled on (?:(?! to )[^;.,]){3,90}? (?:in|at|today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b`,
    // Whom somebody calls on by name, "the Prime Minister, Hon. Jane Roe, at his office".
    String.raw`\bcalled on (?:the |H\.? ?E\.? |Hon\.? |Mr\.? |Ms\.? |Mrs\.? |Dr\.? ){1,3}(?:(?! to )[^;]){3,120}? (?:at|in) (?:his|her|their|the) (?:\p{L}+ ){0,2}(?:office|residence|chambers|ministry)\b`,
    String.raw`\breceive[ds] (?:(?:copies of|copy of|the|his|her|their) ){0,3}(?:letters? of )?(?:credentials|credence)\b`,
    String.raw`\bpresent(?:ed|s) (?:(?:copies of|copy of|the|his|her|their|a) ){1,3}(?:letters? of )?(?:credentials|credence)\b`,
    // By telephone: "called Foreign Minister Roe today and told her of the boats".
    String.raw`\bcalled (?:the |his |her )?(?:[\p{L}.]+ ){0,6}?(?:President|Prime Minister|Chancellor|Premier|Secretary|Minister)\b[^;.]{2,80}? (?:today|yesterday|this (?:morning|afternoon|evening)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b`,
    String.raw`\bcalled [^;.]{3,90}? to (?:discuss|congratulate|thank|express|offer|consult|convey)\b`,
  ].join('|'),
  'iu',
);
const meetsInJapanese =
  /(?:会談|会合|協議|懇談|立ち話|昼食|夕食|朝食|ランチ|ディナー|電話|表敬|対話).{0,12}(?:行|受け|実施|開催|出席)|(?:会談|協議|表敬|懇談)(?:訪問)?(?:し(?:た|まし)|したところ)|(?:会談|会合)[^。]{0,16}(?:要旨|概要)は(?:以下|次)の(?:とお|通)り/;
/** A planned meeting has not taken place. */
const planned =
  /(?:予定(?:である|です|だ|となっている)?|見込み(?:である|です)?|来日する|訪問する)。?$/;
/** Speech in a transcript: not the words of the summary. */
const spoken =
  /^(?:(?:Mr|Ms|Mrs|Dr)\. )?\p{Lu}[\p{L}\p{M}.’' -]{2,30} [\p{L}\p{M}.’'-]{2,30}(?:, [\p{L} ]{3,60}| \([^()]{2,40}\))?: \S/u;
const remotely =
  /\b(?:(?:tele)?phone|called|video|videoconference|teleconference|virtual(?:ly)?|online|VTC|spoke|(?<!courtesy )calls?)\b|電話|テレビ会[議談]|オンライン|ビデオ/i;

/** A plan, or somebody speaking about themselves. */
function isElse(sentence: string): boolean {
  return planned.test(sentence.trim()) || /\b(?:I|my)\b/.test(sentence);
}

/** Shortest paragraph, in UTF-16 units, that may be a report behind a place. */
const minReport = 60;
const tellsOccasion = new RegExp(occasion, 'i');

/** Who speaks says "I" or "we"; "New Delhi: The ministers met" is a report. */
const firstPerson = /\b(?:I|we|our|my|you|your)\b/i;

function isSpoken(text: string): boolean {
  const opening = text.slice(0, 200);
  if (/^【[^【】]{2,24}】\S/u.test(opening)) return true;
  const [turn] = (opening.includes(': ') ? spoken.exec(opening) : null) ?? [];
  return (
    turn !== undefined &&
    !tellsOccasion.test(turn) &&
    (firstPerson.test(text.slice(0, maxUnits)) || text.length < minReport)
  );
}

/**
 * The first sentence of the opening that says a meeting took place; null when none does, or in a
 * transcript, where one side speaks.
 */
export function findMeeting(
  document: Pick<DocumentRecord, 'title' | 'language' | 'blocks'>,
): Meeting | null {
  const saysSo = document.language === 'ja' ? meetsInJapanese : meets;
  const opening = document.blocks.slice(0, 2 * maxParagraphs).filter((each) => each.level === 0);
  for (const block of opening.slice(0, maxParagraphs)) {
    if (isSpoken(block.text)) return null;
    const sentences = sentencesOf(block.text.slice(0, maxUnits));
    const sentence = sentences.find(({ text }) => saysSo.test(text) && !isElse(text));
    if (sentence === undefined) continue;
    const remote = remotely.test(document.title) || remotely.test(sentence.text);
    return { text: sentence.text, start: block.start + sentence.start, remote };
  }
  return null;
}

const otherOccasion =
  /\b(?:following|after|since|before|ahead of|prior to|further to|building on|based on|recalling|to be|scheduled|previous|last|earlier|delayed|waited|waiting|late|postponed|interrupted|journalists|reporters|press(?! occasion))\b[^,;]*$/i;

/**
 * Whether the clause before `at` is about another occasion than the meeting itself: "after the
 * summit held in Rome, …", "the talks to be held in May", "delayed for 20 minutes".
 *
 * @param at UTF-16 offset within the meeting sentence.
 */
export function tellsOfOther(meeting: Meeting, at: number): boolean {
  return otherOccasion.test(meeting.text.slice(Math.max(0, at - 120), at));
}
