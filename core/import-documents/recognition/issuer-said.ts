/** Lines of a head that name the issuer, beyond what each says by itself. */
import type { SourcePiece } from '../source-text';
import { issuerOfWords } from './issuer';
import type { PageSays, Said } from './line-roles';
import { isCountryLine, sameWords } from './line-shape';

/** "Ministry of the Sea", and on the next line "Republic of Bayland": both are its name. */
export function withCountry(
  said: Said | null,
  { text }: SourcePiece,
  next?: SourcePiece,
): Said | null {
  const country = next?.text ?? '';
  const isFormal = / of /u.test(country) || /republic|kingdom|federation/iu.test(country);
  if (said?.role !== 'body' || said.body !== text || !isFormal || !isCountryLine(country))
    return said;
  const known = issuerOfWords(`${text} ${country}`);
  return { ...said, body: known?.name ?? `${text}, ${country}` };
}

/** A line that is nothing but the issuer, by whatever name the page calls it. */
export function issuerSaid(text: string, { issuer }: PageSays): Said | null {
  if (!issuer || !sameWords(issuer, text)) return null;
  return { role: 'body', why: 'whose page it is', body: text };
}
