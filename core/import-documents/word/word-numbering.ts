/**
 * The numbers that Word draws before paragraphs. They are not text in the file, yet readers cite
 * them, so they are counted here as Word does.
 */
import { childOf, elementsOf, type XmlElement } from '#core/bytes/xml-tree';
import { figure } from '../figures/number-figures';
import { isOn } from './word-styles';

/** Draws the number of a list's next paragraph; null for a bullet, '' for none. */
export type Numbering = (list: string, depth: number) => string | null;

interface Level {
  readonly start: number;
  readonly format: string;
  /** All its numbers in plain digits, as laws are cited. */
  readonly isLegal: boolean;
  /** Continues where others restart. */
  readonly countsOn: boolean;
  /** "%1.%2": the counts of this level and of those above. */
  readonly text: string;
}

/** As many levels as Word has. */
const levelCount = 9;

/** @param root of `numbering.xml`; null for a file without it. */
export function numberingOf(root: XmlElement | null): Numbering {
  const elements = root ? elementsOf(root) : [];
  const abstracts = new Map(
    elements
      .filter(({ name }) => name === 'abstractNum')
      .map((element) => [element.attributes['abstractNumId'] ?? '', element]),
  );
  const lists = new Map(
    elements
      .filter(({ name }) => name === 'num')
      .map((element) => [element.attributes['numId'] ?? '', element]),
  );
  /** A definition may only name the style that has the definition. */
  const defined = (id: string): XmlElement | null => {
    const own = abstracts.get(id) ?? null;
    const style = childOf(own, 'numStyleLink')?.attributes['val'];
    if (style === undefined) return own;
    const isOf = (each: XmlElement) => childOf(each, 'styleLink')?.attributes['val'] === style;
    return [...abstracts.values()].find(isOf) ?? own;
  };
  const counts = new Map<string, Count>();
  return (list, depth) => {
    const num = lists.get(list);
    if (num === undefined || depth < 0 || depth >= levelCount) return '';
    const abstractId = childOf(num, 'abstractNumId')?.attributes['val'] ?? '';
    const overrides = elementsOf(num).filter(({ name }) => name === 'lvlOverride');
    // Lists of one definition share a count, unless one of them restarts it.
    const sequence = overrides.length > 0 ? `own ${list}` : abstractId;
    const levels = levelsOf(defined(abstractId), overrides);
    const count = counts.get(sequence) ?? [];
    counts.set(sequence, counted(count, levels, depth));
    return drawn(levels, counts.get(sequence) ?? [], depth);
  };
}

function levelsOf(definition: XmlElement | null, overrides: readonly XmlElement[]): Level[] {
  return Array.from({ length: levelCount }, (_, depth) => {
    const isThis = ({ attributes }: XmlElement) => Number(attributes['ilvl'] ?? 0) === depth;
    const levels = definition ? elementsOf(definition).filter(({ name }) => name === 'lvl') : [];
    const override = overrides.find(isThis) ?? null;
    const level = childOf(override, 'lvl') ?? levels.find(isThis) ?? null;
    const value = (name: string) => childOf(level, name)?.attributes['val'];
    const anew = childOf(override, 'startOverride')?.attributes['val'];
    return {
      start: Number(anew ?? value('start') ?? 1),
      format: value('numFmt') ?? 'decimal',
      text: value('lvlText') ?? '',
      isLegal: isOn(childOf(level, 'isLgl')),
      countsOn: value('lvlRestart') === '0',
    };
  });
}

type Count = readonly (number | undefined)[];

/** Increments the count at a depth; deeper levels restart. */
function counted(count: Count, levels: readonly Level[], depth: number): Count {
  return levels.map((level, at) => {
    const before = count[at];
    if (at < depth) return before ?? level.start;
    if (at > depth) return level.countsOn ? before : undefined;
    return before === undefined ? level.start : before + 1;
  });
}

function drawn(levels: readonly Level[], count: Count, depth: number): string | null {
  const level = levels[depth];
  if (level === undefined || level.format === 'none') return '';
  if (level.format === 'bullet') return null;
  return level.text
    .replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return figure(count[at] ?? 1, level.isLegal ? 'decimal' : (levels[at]?.format ?? 'decimal'));
    })
    .trim();
}
