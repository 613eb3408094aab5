import { detect } from 'tinyld';
import { languageByScript } from '#core/text/language';

/** Languages that states and their organisations publish in; of others a short text is a poor guess. */
const languages =
  'en fr de es it pt nl da sv no fi is et lv lt pl cs sk sl hr sr bg mk ro hu el sq tr az ru uk be kk mn ka hy zh ko ja vi th id ms hi bn ur fa ar he ta ne km my'.split(
    ' ',
  );

/** Letters from which the statistics of a language are worth anything. */
const minLetters = 60;

/**
 * The language of a text as BCP 47: Japanese by its kana, others by how often their letters meet
 * (tinyld). A few words of Latin script stay 'en' as ever.
 */
export function recognisedLanguage(text: string): string {
  const byScript = languageByScript(text);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (byScript === 'ja' || (byScript === 'en' && letters < minLetters)) return byScript;
  return detect(text, { only: languages }) || byScript;
}
