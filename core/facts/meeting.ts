import type { DocumentRecord } from '#core/document/document';
import { sentencesOf } from '#core/text/sentences';

/** The sentence that says who met whom, when and where: the only one those facts are read from. */
export interface Meeting {
  readonly text: string;
  /** UTF-16 offset of the sentence in the canonical text. */
  readonly start: number;
  /** By telephone or video, or perhaps so: nobody met anywhere, so there is no place. */
  readonly remote: boolean;
}

/** Paragraphs and UTF-16 units of each that may hold the sentence: it opens every summary. */
const maxParagraphs = 3;
const maxUnits = 4000;

const occasion = String.raw`\b(?:meetings?|talks?|lunch(?:eon)?|dinner|breakfast|summit|call|conversation|consultations?|discussions?|conference|dialogue|session)\b`;
const verb = String.raw`\b(?:held|holds|had|hosted|hosts|conducted|convened|attended|received|paid|took part in|participated in)\b`;
const lately =
  '(?:today|yesterday|earlier|again|briefly|separately|virtually|this (?:morning|afternoon|evening|week))';
const meets = new RegExp(
  [
    `${verb}[^;]{0,120}?${occasion}`,
    `${occasion}[^;]{0,80}?\\b(?:was|were) held\\b`,
    String.raw`\bmet (?:${lately} ){0,2}(?:with|by|in|at|on|H\.|Mr|Ms|Mrs|Dr|his|her|Prime|President|Foreign|Chancellor|Secretary|the)`,
    String.raw`\bspoke\b[^;]{0,40}?\b(?:to|with|by)\b`,
  ].join('|'),
  'i',
);
const meetsInJapanese =
  /(?:会談|会合|協議|懇談|立ち話|昼食|夕食|朝食|ランチ|ディナー|電話|表敬|対話).{0,12}(?:行|受け|実施|開催|出席)|(?:会談|協議|表敬|懇談)(?:訪問)?(?:し(?:た|まし)|したところ)/;
const remotely =
  /\b(?:(?:tele)?phone|video|videoconference|teleconference|virtual(?:ly)?|online|VTC|spoke|(?<!courtesy )calls?)\b|電話|テレビ会[議談]|オンライン|ビデオ/i;

/** The first sentence of the opening that says a meeting took place; null when none does. */
export function findMeeting(
  document: Pick<DocumentRecord, 'title' | 'language' | 'blocks'>,
): Meeting | null {
  const saysSo = document.language === 'ja' ? meetsInJapanese : meets;
  const opening = document.blocks.slice(0, 2 * maxParagraphs).filter((each) => each.level === 0);
  for (const block of opening.slice(0, maxParagraphs)) {
    const sentences = sentencesOf(block.text.slice(0, maxUnits));
    const sentence = sentences.find(({ text }) => saysSo.test(text));
    if (sentence === undefined) continue;
    const remote = remotely.test(document.title) || remotely.test(sentence.text);
    return { text: sentence.text, start: block.start + sentence.start, remote };
  }
  return null;
}

const otherOccasion =
  /\b(?:following|after|since|before|ahead of|prior to|further to|building on|based on|recalling|to be|scheduled|previous|last|earlier|delayed|waited|waiting|late|postponed|interrupted|journalists|reporters|press)\b[^,;]*$/i;

/**
 * Whether the clause that leads to `at` tells of another occasion than the meeting itself: "after
 * the summit held in Rome, …", "the talks to be held in May", "delayed for 20 minutes".
 *
 * @param at UTF-16 offset within the meeting sentence.
 */
export function tellsOfOther(meeting: Meeting, at: number): boolean {
  return otherOccasion.test(meeting.text.slice(Math.max(0, at - 120), at));
}
