/** A formula of Word (Office Math, ECMA-376) under MathML's names. */
import { childOf, elementsOf, wordsIn, type XmlElement } from '#core/bytes/xml-tree';
import type { FormulaElement, FormulaNode } from '../figures/formula';

/** The name of each structure, and the order of its parts. */
const structures: Readonly<Record<string, readonly [name: string, ...parts: string[]]>> = {
  f: ['mfrac', 'num', 'den'],
  sSup: ['msup', 'e', 'sup'],
  sSub: ['msub', 'e', 'sub'],
  sSubSup: ['msubsup', 'e', 'sub', 'sup'],
  limLow: ['munder', 'e', 'lim'],
  limUpp: ['mover', 'e', 'lim'],
};

/** No formula is deeper. */
const maxDepth = 100;

export function officeFormula(math: XmlElement, depth = 0): FormulaElement {
  const row = (element: XmlElement | null): FormulaElement => ({
    name: 'mrow',
    children: element === null || depth > maxDepth ? [] : parts(element, depth),
  });
  const { name } = math;
  const structure = structures[name];
  if (structure !== undefined) {
    const [is, ...names] = structure;
    return { name: is, children: names.map((part) => row(childOf(math, part))) };
  }
  const properties = childOf(math, `${name}Pr`);
  const sign = (part: string) => childOf(properties, part)?.attributes['val'];
  const bases = elementsOf(math).filter((each) => each.name === 'e');
  switch (name) {
    case 'rad': {
      const degree = row(childOf(math, 'deg'));
      const base = row(childOf(math, 'e'));
      const isRoot = wordsIn(childOf(math, 'deg') ?? math).trim() !== '' && childOf(math, 'deg');
      return isRoot
        ? { name: 'mroot', children: [base, degree] }
        : { name: 'msqrt', children: [base] };
    }
    case 'd': {
      const between = sign('sepChr') ?? '|';
      const inside = bases.flatMap((each, nth) => (nth > 0 ? [between, row(each)] : [row(each)]));
      return named('mrow', [sign('begChr') ?? '(', ...inside, sign('endChr') ?? ')']);
    }
    case 'nary': {
      const limits = [row(childOf(math, 'sub')), row(childOf(math, 'sup'))];
      const whole = named('msubsup', [named('mo', [sign('chr') ?? '∫']), ...limits]);
      return named('mrow', [whole, named('mspace', []), row(childOf(math, 'e'))]);
    }
    case 'func':
      return named('mrow', [
        row(childOf(math, 'fName')),
        named('mspace', []),
        row(bases[0] ?? null),
      ]);
    case 'acc':
      return named('mover', [row(bases[0] ?? null), named('mo', [sign('chr') ?? '\u0302'])]);
    case 'm':
      return named(
        'mtable',
        elementsOf(math)
          .filter((each) => each.name === 'mr')
          .map((each) => named('mtr', elementsOf(each).map(row))),
      );
    case 'eqArr':
      return named('mtable', bases.map(row));
    default:
      return row(math);
  }
}

function parts(element: XmlElement, depth: number): FormulaNode[] {
  return elementsOf(element).flatMap((child): FormulaNode[] => {
    if (child.name.endsWith('Pr') || child.name === 'del') return [];
    if (child.name === 't') return [named('mtext', [wordsIn(child)])];
    return [officeFormula(child, depth + 1)];
  });
}

function named(name: string, children: readonly FormulaNode[]): FormulaElement {
  return { name, children };
}
