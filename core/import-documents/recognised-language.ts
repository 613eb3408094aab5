import { detect } from 'tinyld';
import { countLetters, languageByScript } from '#core/text/language';

/** Languages of states and their organisations; for others a short text gives a poor guess. */
const languages =
  'en fr de es it pt nl da sv no fi is et lv lt pl cs sk sl hr sr bg mk ro hu el sq tr az ru uk be kk mn ka hy zh ko ja vi th id ms hi bn ur fa ar he ta ne km my'.split(
    ' ',
  );

/** Fewer letters make the statistics of a language worthless. */
const minLetters = 60;

/** Words that a Latin-script language cannot do without, and that few others have. */
const commonWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    en: 'the of and with that was were for from has had this which their they on by at is you we are to be it as our will your',
    fr: 'le la les des et du une dans pour avec que qui est ont sur au aux ce cette leur leurs',
    de: 'der die das und mit dem den von über für ist nicht ein eine auf hat haben im zum zur sich auch',
    es: 'el la los las y del una en con por para que se su sus al es ha han sobre',
    it: 'il lo gli e di del della che con per una nel nella sono ha si dei delle al alla anche',
    pt: 'o os as e do da dos das uma em no na com por para que se ao foi são seu sua',
    nl: 'de het een en van met voor op zijn is dat die niet ook aan door heeft werd',
    sv: 'och att det som en för med är av den på till har inte om ett',
    da: 'og at det som en for med er af den på til har ikke om et der blev',
    no: 'og at det som en for med er av den på til har ikke om et ble',
    fi: 'ja on ei että se oli sekä myös hän joka kanssa ovat',
    pl: 'i w na z się do że jest o oraz przez dla od po nie był została jego',
    cs: 'a v na se že je s z do o pro jako ve by jeho také k',
    hu: 'a az és hogy nem egy is volt meg szerint között',
    ro: 'și în de la cu pe care este un o din pentru că a fost au',
    tr: 've bir ile bu için da de olarak olan görüştü arasında üzere',
    id: 'dan yang di dengan untuk dari pada ini dalam akan telah oleh',
    vi: 'và của các với đã trong cho về là có được những hai tại',
  }).map(([language, words]) => [language, words.split(' ')]),
);
/** Common words that settle a language, and the required ratio to the next one. */
const enoughWords = 4;
const lead = 1.5;

/** The language with most of the common words; null in case of doubt. */
function byCommonWords(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const votes = [...commonWords].map(
    ([language, words]) =>
      [language, words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)] as const,
  );
  votes.sort(([, one], [, other]) => other - one);
  const [[language, most] = ['', 0], [, next] = ['', 0]] = votes;
  return most >= enoughWords && most >= lead * next ? language : null;
}

/**
 * The language of a text as BCP 47: Japanese by its kana, others by their common words, or by
 * letter statistics (tinyld). A few words of Latin script stay 'en', as they always were.
 */
export function recognisedLanguage(text: string): string {
  const byScript = languageByScript(text);
  const few = byScript === 'en' && countLetters(text, /\p{L}+/gu) < minLetters;
  if (byScript === 'ja' || few) return byScript;
  const settled = byScript === 'en' ? byCommonWords(text) : null;
  return settled ?? (detect(text, { only: languages }) || byScript);
}
