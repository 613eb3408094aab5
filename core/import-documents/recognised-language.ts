import { detect } from 'tinyld';
import { languageByScript } from '#core/text/language';

/** Letters from which the statistics of a language are worth anything. */
const minLetters = 60;

/**
 * The language of a text as BCP 47: Japanese by its kana, others by how often their letters meet
 * (tinyld, 62 languages). A few words of Latin script stay 'en' as ever.
 */
export function recognisedLanguage(text: string): string {
  const byScript = languageByScript(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (byScript === 'ja' || (byScript === 'en' && letters < minLetters)) return byScript;
  return detect(text) || byScript;
}
