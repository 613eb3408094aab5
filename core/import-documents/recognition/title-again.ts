/** Lines of a head that say the title again: whole, in part, or with a path through the site. */
import type { HeadRole } from './line-roles';
import { isRunningText, wordKey } from './line-shape';
import type { Title } from './title';

/** Shortest part of a title that is recognised, in letters, and the shortest under its date. */
const minPart = 12;
const minUnderDate = 6;
/** Letters around a title that a page repeats. */
const maxAround = 60;

/**
 * The whole title, or a long part of it on a line of its own. A title made of the first sentence
 * without its stop leaves the sentence, which is the lead.
 *
 * @param above the role of the line above.
 */
export function saysTitle(text: string, title: Title, above: HeadRole | null): boolean {
  if (isRunningText(text) && !isRunningText(title.words)) return false;
  const [whole, key] = [wordKey(title.words), wordKey(text)];
  if (key === whole) return true;
  const isPart =
    key.length > minPart
      ? whole.includes(key)
      : key.length > minUnderDate && whole.endsWith(key) && above === 'date';
  return isPart && !title.isDerived;
}

/** The title with a little around it, as in a path through the site. */
export function holdsTitle(text: string, title: Title): boolean {
  const [whole, key] = [wordKey(title.words), wordKey(text)];
  return whole.length > minPart && key.includes(whole) && key.length <= whole.length + maxAround;
}
