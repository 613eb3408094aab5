/**
 * A Lua table constructor as plain data, as KOReader writes its settings: strings, numbers, true,
 * false, nil and tables, with comments between. Nothing is run: any other expression ends reading.
 * Syntax: Lua 5.1 reference manual, 2.1 and 2.5.7.
 */
import { err, ok, type Result } from '#core/result';

/** Keys as strings; items without a key are "1", "2" and so on. */
export interface LuaTable {
  readonly [key: string]: LuaValue;
}

export type LuaValue = string | number | boolean | null | LuaTable;

/** How deep tables may nest. */
const maxDepth = 60;
/** Values in one file: a hundred for each of 200,000 annotations. */
const maxValues = 20_000_000;

class LuaError extends Error {}

/** The table that a file returns; also one without `return` before it. */
export function readLuaTable(text: string): Result<LuaTable, 'damaged' | 'too-deep' | 'too-many'> {
  const reader = new LuaReader(text);
  try {
    return ok(reader.file());
  } catch (error) {
    if (!(error instanceof LuaError)) throw error;
    return err(reader.refused ?? 'damaged');
  }
}

class LuaReader {
  refused: 'too-deep' | 'too-many' | null = null;
  private at = 0;
  private values = 0;

  constructor(private readonly text: string) {}

  file(): LuaTable {
    this.skip();
    if (this.text.startsWith('return', this.at)) this.at += 'return'.length;
    this.skip();
    return this.table(0);
  }

  private table(depth: number): LuaTable {
    if (depth > maxDepth) this.refuse('too-deep');
    this.take('{');
    const members = new Map<string, LuaValue>();
    let next = 1;
    for (this.skip(); !this.has('}'); this.skip()) {
      const key = this.key() ?? String(next++);
      members.set(key, this.value(depth + 1));
      this.skip();
      if (!this.has(',') && !this.has(';')) break;
      this.at += 1;
    }
    this.take('}');
    // Each is a member of its own, also one called "__proto__".
    return Object.fromEntries(members);
  }

  /** `["name"] =`, `[1] =` or `name =`; null for an item without one. */
  private key(): string | null {
    if (this.has('[') && !/^\[=*\[/.test(this.ahead(20))) {
      this.at += 1;
      this.skip();
      const key = this.value(maxDepth);
      if (typeof key !== 'string' && typeof key !== 'number') this.refuse();
      this.skip();
      this.take(']');
      this.skip();
      this.take('=');
      this.skip();
      return String(key);
    }
    const name = /^([A-Za-z_]\w{0,200})\s{0,20}=(?!=)/.exec(this.ahead(240));
    if (name?.[1] === undefined) return null;
    this.at += name[0].length;
    this.skip();
    return name[1];
  }

  private value(depth: number): LuaValue {
    this.values += 1;
    if (this.values > maxValues) this.refuse('too-many');
    if (this.has('{')) return this.table(depth);
    if (this.has('"') || this.has("'")) return this.quoted();
    if (this.has('[')) return this.long();
    const word =
      /^(?:true|false|nil|[+-]?(?:0[xX][\dA-Fa-f]{1,16}|[\d.]{1,40}(?:[eE][+-]?\d{1,4})?))/.exec(
        this.ahead(60),
      )?.[0];
    if (word === undefined) this.refuse();
    this.at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'nil' ? null : Number(word);
  }

  /** A string in quotation marks; a backslash before a line end is a line end. */
  private quoted(): string {
    const mark = this.text[this.at];
    let words = '';
    let from = this.at + 1;
    for (let at = from; ; at += 1) {
      const unit = this.text[at];
      if (unit === undefined) this.refuse();
      if (unit === mark) {
        this.at = at + 1;
        return words + this.text.slice(from, at);
      }
      if (unit !== '\\') continue;
      words += this.text.slice(from, at);
      const [escaped, length] = escapeAt(this.text, at + 1);
      words += escaped;
      at += length;
      from = at + 1;
    }
  }

  /** A string in long brackets, in which nothing is escaped. */
  private long(): string {
    const open = /^\[(={0,10})\[(?:\r\n|\n)?/.exec(this.ahead(20));
    if (!open) this.refuse();
    const from = this.at + open[0].length;
    const close = `]${open[1] ?? ''}]`;
    const end = this.text.indexOf(close, from);
    if (end < 0) this.refuse();
    this.at = end + close.length;
    return this.text.slice(from, end);
  }

  /** White space and comments. */
  private skip(): void {
    for (;;) {
      while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
      if (!this.text.startsWith('--', this.at)) return;
      this.at += 2;
      if (/^\[=*\[/.test(this.ahead(20))) this.long();
      else {
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end;
      }
    }
  }

  private has(unit: string): boolean {
    return this.text[this.at] === unit;
  }

  private take(unit: string): void {
    if (!this.has(unit)) this.refuse();
    this.at += 1;
  }

  private ahead(units: number): string {
    return this.text.slice(this.at, this.at + units);
  }

  private refuse(reason: typeof this.refused = null): never {
    this.refused = reason;
    throw new LuaError();
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '',
  b: '',
  f: '',
  v: '',
};

/** What is written after a backslash, and how many units it takes. */
function escapeAt(text: string, at: number): [string, number] {
  const digits = /^\d{1,3}/.exec(text.slice(at, at + 3))?.[0];
  // Bytes of UTF-8 are not escaped by KOReader; control characters are.
  if (digits !== undefined) return [String.fromCharCode(Number(digits)), digits.length];
  const unit = text[at] ?? '';
  if (unit === '\r' && text[at + 1] === '\n') return ['\n', 2];
  return [escapes[unit] ?? unit, 1];
}
