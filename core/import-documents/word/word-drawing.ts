/** A drawing of a Word file, in its new form or its old one. */
import { allBelow, type XmlElement } from '#core/bytes/xml-tree';
import { isOn } from './word-styles';

/** A picture: the id of its part, and its description; each may be missing. */
export interface WordPicture {
  readonly id: string | null;
  readonly words: string;
}

/** 'embedded' for a chart or diagram; null for what shows no picture, such as a text box. */
export function drawnPicture(drawing: XmlElement): WordPicture | 'embedded' | null {
  if (allBelow(drawing, 'txbxContent').length > 0) return null;
  const is = (...names: string[]) => names.some((name) => allBelow(drawing, name).length > 0);
  const properties = allBelow(drawing, 'docPr')[0] ?? allBelow(drawing, 'shape')[0];
  const { descr, alt, title } = properties?.attributes ?? {};
  const said = (descr ?? alt ?? title ?? '').trim();
  const isGuessed = /automatically generated|自動的に生成/i.test(said);
  if (is('chart', 'relIds')) return 'embedded';
  const blip = allBelow(drawing, 'blip')[0] ?? allBelow(drawing, 'imagedata')[0];
  const id = blip?.attributes['embed'] ?? blip?.attributes['id'] ?? null;
  const isShown = is('pic', 'imagedata') && !isOn(allBelow(drawing, 'decorative')[0] ?? null);
  const words = isGuessed ? '' : said;
  return words !== '' || isShown ? { id: isShown ? id : null, words } : null;
}
