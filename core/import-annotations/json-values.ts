/** Reading foreign JSON: any value may be anything; one of the wrong type counts as missing. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD lets one value represent a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A string, or the text of an object that pairs it with a language, in any of its spellings. */
export function localText(value: unknown): string | null {
  for (const each of listOf(value)) {
    if (typeof each === 'string') return each;
    if (!isObject(each)) continue;
    const text = textOf(each['text']) ?? textOf(each['stringValue']) ?? textOf(each['@value']);
    if (text !== null) return text;
  }
  return null;
}

/** A whole number, 0 or more. */
export function offsetOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** An ISO time in Readout's form; null when it is not a date. */
export function timeOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 60 || !/^\d{4}-\d{2}-\d{2}/.test(value))
    return null;
  const own = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value);
  const at = Date.parse(value.replace(/^(\S{10}) (\S+)$/, '$1T$2'));
  if (Number.isNaN(at)) return null;
  const plain = new Date(at).toISOString();
  // A five-digit year is a time zone's doing at the end of the year 9999.
  if (!/^\d{4}-/.test(plain)) return null;
  // A day beyond the end of its month would be parsed as one of the next month.
  return own && plain.slice(0, 19) === value.slice(0, 19) ? value : plain;
}

/** The same of a moment in milliseconds since 1970; null for 0, which is no moment. */
export function timeOfMoment(value: unknown): string | null {
  if (typeof value !== 'number' || !(value > 0 && value < 253_402_300_800_000)) return null;
  return new Date(value).toISOString();
}
