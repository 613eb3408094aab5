/** What is kept of an element's attributes: short ones as they are, longer ones as a word of ours. */
import { lookOfStyle } from './page-marks';

const asTheyAre = [
  ...['class', 'id', 'role', 'start', 'itemprop', 'property', 'datetime', 'content'],
  ...['value', 'type', 'reversed', 'alt', 'aria-hidden', 'colspan', 'rowspan'],
];

/** Longest attribute that is kept, and longest address, in UTF-16 units. */
export const maxAttributeLength = 200;
const maxAddressLength = 2000;
/** Longest data address of a picture, in UTF-16 units. */
const maxSourceLength = 28 * 1024 * 1024;

export function keptAttributes(
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Record<string, string> {
  const own = asTheyAre.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value.slice(0, maxAttributeLength)]];
  });
  return { ...(Object.fromEntries(own) as Record<string, string>), ...derived(tag, attributes) };
}

/** Reduces longer attributes to a word of our own. */
function derived(
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Record<string, string> {
  const said: Record<string, string> = {};
  const role = /\b(?:pagebreak|noteref|backlink|footnote|endnote|toc)\b/.exec(
    attributes['epub:type'] ?? '',
  )?.[0];
  if (role !== undefined) said['role'] = `doc-${role}`;
  const { href, name } = attributes;
  if (tag === 'a' && href !== undefined && href.length <= maxAddressLength) said['href'] = href;
  const { src } = attributes;
  if (tag === 'img' && src !== undefined && src.length <= maxSourceLength) said['src'] = src;
  if (tag === 'a' && name !== undefined) said['name'] = name.slice(0, maxAttributeLength);
  const language = attributes['lang'] ?? attributes['xml:lang'];
  if (language !== undefined) said['lang'] = language.trim().slice(0, 35);
  const style = attributes['style']?.slice(0, 1000) ?? '';
  const list = /(?:^|[;\s])mso-list\s*:\s*([^;]{0,60})/i.exec(style)?.[1];
  if (list !== undefined)
    said['mso-list'] = /level(\d)/.exec(list)?.[1] ?? list.trim().toLowerCase();
  const drawn = /(?:^|[;\s])list-style(?:-type)?\s*:\s*([^;]{0,60})/i.exec(style)?.[1];
  if (drawn !== undefined) said['list-style'] = drawn.trim().toLowerCase();
  const look = lookOfStyle(style);
  if (look !== '') said['look'] = look;
  return said;
}
