import type { Block, DocumentRecord } from '#core/document/document';
import { countryAtStart, japaneseCountryNamed } from './country-lookup';
import { organisations } from './country-names';
import type { Finding } from './finding';
import type { Person } from './who';
import type { Passage } from '#core/text/passage';

/** "The Fifth Japan-…" */
const ordinal =
  /^(?:(?:Outcome|Outline|Summary|Overview|Readout|Results?) of (?:the )?)?(?:The )?(?:(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Inaugural) )?/;
const separator = /^(?: ?[-\u2010-\u2015/] ?|, | and )(?:the )?/;
/** Directly after the names: "Russia-Ukraine War: Leaders' Statement" has no participants. */
const occasion =
  /^['\u2019]?s? ?(?:[A-Z(][\p{L}\u2019'.()-]* ){0,4}?\(?(?:Summit|Meeting|Talks?|Lunch|Luncheon|Dinner|Breakfast|Call|Leaders|Ministers|Ministerial|Consultations?|Dialogue|Conversation|Conference|Relations|Joint)\b/u;
/** Nor does "Russia-Ukraine War Conference". */
const conflict = /^[^:]{0,40}\b(?:War|Conflict|Crisis|Dispute)\b/;
/** "Meeting between Peru and Vietnam", but not "conflict between …". */
const between =
  /\b(?:Summit|Meeting|Talks?|Call|Conversation|Consultations?|Dialogue|Lunch|Dinner)(?: of Leaders)? between (?:the )?/i;

const japaneseSeparator = /^[\u30FB\uFF65]/;
const japaneseOccasion =
  /^\s?(?:両国)?(?:首脳|外相|外務|防衛|大臣|電話|会談|会合|協議|ワーキング|昼食|夕食|立ち話|対話|戦略対話)/;
/** Longest Japanese country name, in UTF-16 units. */
const maxJapaneseNameLength = 12;

/**
 * The participating countries: those that the title joins ("Japan-Mongolia …", "日・モンゴル…") and those
 * of the persons' offices, in that order; never one that is only mentioned.
 */
export function participatingCountries(
  document: Pick<DocumentRecord, 'title' | 'language' | 'blocks'>,
  persons: readonly Person[],
): Finding[] {
  const offices = persons.flatMap(({ country }) => country ?? []);
  const inTitle =
    document.language === 'ja' ? japaneseMembers(document.title) : titleMembers(document.title);
  const titled = inTitle.map(({ name, published }) => {
    const office = offices.find((each) => each.name === name);
    const passage = office?.passage ?? firstMention(document.blocks, [published, name]);
    return { text: name, detail: null, passage };
  });
  const further = offices
    .filter(({ name }) => !inTitle.some((member) => member.name === name))
    .map(({ name, passage }) => ({ text: name, detail: null, passage }));
  return [...titled, ...further];
}

interface Member {
  /** The common short name. */
  readonly name: string;
  readonly published: string;
}

function titleMembers(title: string): Member[] {
  const start = between.exec(title);
  const from = start ? start.index + start[0].length : (ordinal.exec(title)?.[0].length ?? 0);
  let rest = title.slice(from, from + 200);
  const members: { name: string | null; published: string }[] = [];
  for (;;) {
    const country = countryAtStart(rest);
    const length = country?.length ?? organisationAtStart(rest);
    if (length === 0) return [];
    members.push({ name: country?.name ?? null, published: rest.slice(0, length) });
    rest = rest.slice(length);
    const joint = separator.exec(rest)?.[0];
    if (joint === undefined) break;
    rest = rest.slice(joint.length);
  }
  const takePart = start !== null || (occasion.test(rest) && !conflict.test(rest));
  if (members.length < 2 || !takePart) return [];
  return members.flatMap(({ name, published }) => (name === null ? [] : [{ name, published }]));
}

function organisationAtStart(text: string): number {
  const lengths = organisations
    .filter((name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)))
    .map((name) => name.length);
  return Math.max(0, ...lengths);
}

function japaneseMembers(title: string): Member[] {
  let rest = title.replace(/^第[0-9\uFF10-\uFF19]{1,2}回/, '').slice(0, 80);
  const members: Member[] = [];
  for (;;) {
    const country = japaneseCountryAtStart(rest);
    if (country === null) break;
    members.push(country);
    rest = rest.slice(country.published.length).replace(japaneseSeparator, '');
  }
  return members.length > 1 && japaneseOccasion.test(rest) ? members : [];
}

function japaneseCountryAtStart(text: string): Member | null {
  for (let length = Math.min(maxJapaneseNameLength, text.length); length > 0; length -= 1) {
    const published = text.slice(0, length);
    const name = japaneseCountryNamed(published);
    if (name !== null) return { name, published };
  }
  return null;
}

/** Blocks searched for a name that no office has. */
const maxBlocks = 200;

function firstMention(blocks: readonly Block[], names: readonly string[]): Passage | null {
  for (const name of names) {
    // A single kanji also occurs in dates and other words.
    if (name.length < 2) continue;
    const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const word = new RegExp(`(?<!\\p{Script=Latin})${literal}(?!\\p{Script=Latin})`, 'u');
    for (const block of blocks.slice(0, maxBlocks)) {
      const at = block.text.search(word);
      if (at >= 0) return { start: block.start + at, end: block.start + at + name.length };
    }
  }
  return null;
}
