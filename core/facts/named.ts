import type { Block } from '#core/document/document';
import { findingAt, type Finding } from './finding';

/** Limits: UTF-16 units that are searched, and names that a box can show. */
const maxUnits = 1_000_000;
const maxNames = 60;
/** Longest name in UTF-16 units, without quotation marks. */
const maxNameLength = 120;

const quoted = new RegExp(
  [
    `\u201C(?<curly>[^\u201C\u201D]{3,${maxNameLength}})\u201D`,
    `(?<=^|[\\s(])"(?<straight>[^"\\s][^"]{1,${maxNameLength}})"(?![\\p{L}\\p{N}])`,
    `(?<=^|[\\s(])\u2018(?<single>[^\u2018\u201C\u201D]{3,${maxNameLength}}?)\u2019(?![\\p{L}\\p{N}])`,
    `[\u300C\u300E](?<japanese>[^\u300C-\u300F]{3,${maxNameLength}})[\u300D\u300F]`,
  ].join('|'),
  'dgu',
);

/** Most paragraphs have none of these, and are not searched for names. */
const opening = /[\u201C"\u2018\u300C\u300E]/;

const word =
  /^[(\u2018'[]?(?:\p{Lu}[\p{L}\p{M}\p{N}\u2019'./&-]*|\p{N}[\p{N}.,:+\u2010-\u2015-]*)[)\]]?[,:;]?$/u;
const smallWord = /^(?:a|an|and|as|at|by|de|for|from|in|of|on|or|the|to|with|&|[\u2010-\u2015-])$/;
/** A sentence in title case: "We Will Go On". */
const sentenceWord =
  /^(?:Mr|Mrs|Ms|Madam|Dear|Good|Hello|What|Why|How|Who|When|Where|I|We|You|He|She|It|They|My|Our|Your|Let|Yes|No|Thank|Thanks|Welcome)\b/;
const speech =
  /\b(?:said|says|saying|stated|stating|replied|added|remarked|answered|asked|declared|told \S+|quoted|read|wrote|greeted|exclaimed)(?: that)?[,:]?\s*$/;
/** Names of groups of countries are no initiatives. */
const group = /^Group of (?:\p{Lu}\p{Ll}+|\d+)$/u;
/** Works of art, mottos and figures of speech are quoted too, and are neither an initiative nor an agreement. */
const work =
  /\b(?:drama|dramas|film|films|movie|song|novel|book|article|newspaper|magazine|anime|opera|painting|exhibition|play|theme|motto|slogan)(?: \p{Ll}+)?,?\s*$|\bas an?\s*$|\bso-called\s*$/u;
const japaneseName =
  /(?:パートナーシップ|計画|構想|イニシアティブ|イニシアチブ|宣言|協定|条約|プラン|戦略|キャンペーン|ビジョン|声明|プログラム|枠組み|ロードマップ)(?:\s?[(\uFF08][^()\uFF08\uFF09]{1,30}[)\uFF09])?$/;

/**
 * Initiatives and agreements: names in quotation marks, each once, in reading order. In English a
 * name has at least two words, all capitalised but the small ones; in Japanese it ends in a word
 * such as 計画 or パートナーシップ. Quoted sentences are neither.
 */
export function namedIn(blocks: readonly Block[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const block of blocks) {
    if (block.start > maxUnits) break;
    const text = block.text.slice(0, maxUnits);
    if (!opening.test(text)) continue;
    for (const match of text.matchAll(quoted)) {
      const [from, to] = span(match) ?? [0, 0];
      const name = text.slice(from, to).replace(/(?<![\s,.;])[\s,.;]+$/, '');
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      const isName =
        match.groups?.['japanese'] === undefined ? isTitle(name, before) : japaneseName.test(name);
      const key = name.toLowerCase().replace(/[\u2010-\u2015]/g, '-');
      if (isName && !found.has(key)) found.set(key, findingAt(block, from, name.length, name));
      if (found.size >= maxNames) return [...found.values()];
    }
  }
  return [...found.values()];
}

function span(match: RegExpMatchArray): [number, number] | undefined {
  const groups = match.indices?.groups;
  return groups?.['curly'] ?? groups?.['straight'] ?? groups?.['single'] ?? groups?.['japanese'];
}

function isTitle(name: string, before: string): boolean {
  if (group.test(name)) return false;
  if (/[?!]/.test(name) || sentenceWord.test(name) || speech.test(before) || work.test(before)) {
    return false;
  }
  const words = name.split(/\s+/);
  const capitalised = words.filter((each) => word.test(each));
  const [first = ''] = words;
  return (
    capitalised.length > 1 &&
    word.test(first) &&
    words.every((each) => word.test(each) || smallWord.test(each))
  );
}
