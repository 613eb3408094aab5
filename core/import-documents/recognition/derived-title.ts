/** A title for a text without one, made of its first words. */
import { sentencesOf } from '#core/text/sentences';
import { listMarker } from '../list-markers';
import { maxTitleLength } from './line-shape';

/** Longest derived title in UTF-16 units: a sentence that fits, or the beginning of one. */
const maxSentence = 120;
const maxDerived = 100;

export function derivedTitle(text: string): string {
  const words = listMarker(text)?.rest ?? text;
  const [first] = sentencesOf(words.slice(0, 2 * maxTitleLength));
  const sentence = (first?.text ?? words).trim();
  if (sentence.length <= maxSentence) return sentence;
  const beginning = sentence.slice(0, maxDerived).replace(/[\uD800-\uDBFF]$/, '');
  const whole = beginning.slice(0, Math.max(0, beginning.lastIndexOf(' ')));
  return `${(whole || beginning).replace(/(?<![\s,;:—–-])[\s,;:—–-]+$/u, '')}…`;
}
