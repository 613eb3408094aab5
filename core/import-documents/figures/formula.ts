/**
 * A formula on one line: powers and indices raised and lowered, fractions with a slash, roots with
 * their sign. Every digit, letter and sign is kept; brackets are added where the line would
 * otherwise mean something else.
 */
import { append } from '#core/append';
import { exponent, index } from './raised-figures';

/** A MathML element by its name; text in it is drawn. */
export type FormulaNode = string | FormulaElement;

export interface FormulaElement {
  readonly name: string;
  readonly children: readonly FormulaNode[];
}

export interface FormulaWords {
  readonly words: string;
  /**
   * Whether the line shows everything in the formula: a matrix or a tall fraction is only
   * described.
   */
  readonly isWhole: boolean;
}

/** Deeper ones are read as their bare words. */
const maxDepth = 60;

export function formulaWords(formula: FormulaElement): FormulaWords {
  const writer = new FormulaWriter();
  const words = writer.line(formula, 0).replace(/\s+/g, ' ').trim();
  return { words, isWhole: writer.isWhole };
}

type Part = (nth: number) => string;

class FormulaWriter {
  isWhole = true;

  line(node: FormulaNode, depth: number): string {
    if (typeof node === 'string') return node.replace(/\s+/g, ' ').trim();
    if (depth > maxDepth) return bare(node);
    const { name, children } = node;
    const parts = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
    const lines = parts.map((child) => this.line(child, depth + 1));
    const part = (nth: number) => lines[nth] ?? '';
    return this.scripted(name, part) ?? this.arranged(name, lines) ?? this.token(node, lines);
  }

  /** Elements with a base and something above or below it. */
  private scripted(name: string, part: Part): string | null {
    switch (name) {
      case 'msup':
        return `${part(0)}${this.power(part(1))}`;
      case 'msub':
        return `${part(0)}${this.suffix(part(1))}`;
      case 'msubsup':
        return `${part(0)}${this.suffix(part(1))}${this.power(part(2))}`;
      case 'munder':
        return this.told(`${part(0)}${this.suffix(part(1))}`);
      case 'mover':
        return this.told(`${part(0)}${isAccent(part(1)) ? part(1) : this.power(part(1))}`);
      case 'munderover':
        return this.told(`${part(0)}${this.suffix(part(1))}${this.power(part(2))}`);
      default:
        return null;
    }
  }

  private arranged(name: string, lines: readonly string[]): string | null {
    const [first = '', second = ''] = lines;
    switch (name) {
      case 'mfrac':
        return this.fraction(first, second);
      case 'msqrt':
        return `√${grouped(lines.join(''))}`;
      case 'mroot':
        return `${exponent(second) ?? this.told(second)}√${grouped(first)}`;
      case 'mfenced':
        return `(${lines.join(', ')})`;
      case 'mtable':
        return this.told(`[${lines.join('; ')}]`);
      case 'mtr':
      case 'mlabeledtr':
        return lines.join(', ');
      default:
        return null;
    }
  }

  private token({ name, children }: FormulaElement, lines: readonly string[]): string {
    if (name === 'mspace') return ' ';
    if (/^(?:annotation|annotation-xml|mphantom)$/.test(name)) return '';
    if (name !== 'mtext') return lines.join('');
    return children.map((child) => (typeof child === 'string' ? child : bare(child))).join('');
  }

  private told(words: string): string {
    this.isWhole = false;
    return words;
  }

  private power(words: string): string {
    return words === '' ? '' : (exponent(words) ?? this.told(`^${grouped(words)}`));
  }

  private suffix(words: string): string {
    return words === '' ? '' : (index(words) ?? this.told(`_${grouped(words)}`));
  }

  private fraction(above: string, below: string): string {
    const sign = fractions.get(`${above}/${below}`);
    return sign ?? this.told(`${grouped(above)}/${grouped(below)}`);
  }
}

const fractions: ReadonlyMap<string, string> = new Map(
  [...'¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'].map((sign) => [sign.normalize('NFKC').replace('\u2044', '/'), sign]),
);

/** One letter, or one number, needs no brackets. */
function grouped(words: string): string {
  const isOne = /^(?:[\p{N}.,]+|\p{L}\p{M}*|\(.*\))$/u.test(words);
  return isOne || words === '' ? words : `(${words})`;
}

function isAccent(words: string): boolean {
  return /^[^\p{L}\p{N}]$/u.test(words);
}

function bare({ children }: FormulaElement): string {
  const words: string[] = [];
  const open: FormulaNode[] = [...children].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') words.push(next.trim());
    else append(open, [...next.children].reverse());
  }
  return words.join('');
}
