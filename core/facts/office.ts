import { countryOfOffice } from './country-lookup';

/** An office as published, with its position in the text in UTF-16 units. */
export interface Office {
  readonly text: string;
  readonly start: number;
}

/** Every office has one of these words; other capitalised words after a name prove nothing. */
const head =
  /(?:^|[\s-])(?:President|Minister|Chancellor|Premier|Secretary(?:-General)?|Chair(?:man|woman|person)?|King|Queen|Emir|Sultan|Prince|Princess|Governor|Mayor|Ambassador|Speaker|Chief|Director(?:-General)?|Commissioner|Representative|Taoiseach|Head|Adviser|Advisor|Envoy|Administrator)\b/;
const capitalised = /^\p{Lu}[\p{L}\p{M}\u2019'-]*$/u;
const initials = /^(?:\p{Lu}\.){2,}$/u;
const joint = /^(?:of|for|to|the|and|&)$/;
const honorific =
  /^(?:H\.E\.|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Hon|Senator|His|Her|Their|Honou?rable)\.?$/;

/** "minister of Foreign Affairs of Peru" */
const inSmallLetters =
  /^[mpsga](?=(?:inister|resident|ecretary|ayor|overnor|mbassador) (?:of|for) (?:the )?\p{Lu})/u;

/** Comma-separated parts that one office may have: "Economy, Trade and Industry of Japan". */
const maxParts = 4;

/**
 * The office that follows a name after a comma: "Prime Minister of Japan". It continues over commas
 * when that leads to its country ("…, Germany"), when it lists its portfolio, or when an
 * organisation follows a bare "President".
 *
 * @param after UTF-16 offset in `text` where the name ends.
 * @returns null when no office follows.
 */
export function officeAfter(text: string, after: number): Office | null {
  const lead = /^, (?:the )?/.exec(text.slice(after, after + 6))?.[0];
  if (lead === undefined) return null;
  const start = after + lead.length;
  const published = text.slice(start, start + 300);
  const following = published.replace(inSmallLetters, (letter) => letter.toUpperCase());
  const first = titleWords(following);
  const end = endWithCountry(following, first) ?? furtherOf(following, first);
  const office = following.slice(0, end);
  const isOffice = head.test(office) && !/^(?:and|&) /.test(office);
  return isOffice ? { text: published.slice(0, end), start } : null;
}

/**
 * Where an office that names its country ends, perhaps after some commas; null if it names none.
 */
function endWithCountry(following: string, first: number): number | null {
  let end = first;
  for (let part = 1; ; part += 1) {
    if (countryOfOffice(following.slice(0, end)) !== null) return end;
    const more = following.startsWith(', ', end) ? titleWords(following.slice(end + 2)) : 0;
    if (more === 0 || part === maxParts) return null;
    // Another office is another person's: "Minister of Trade, and Jane Roe, Ambassador of Peru".
    if (head.test(following.slice(end, end + 2 + more))) return null;
    end += 2 + more;
  }
}

const enumerated =
  /^, \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?(?:,? (?:and|&) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?)(?=[,.;)]|$| of )/u;
const bareOffice =
  /^(?:(?:Senior|Executive|Deputy|Vice|Managing|Founding) ){0,2}(?:President|Chair(?:man|woman|person)?|Director(?:-General)?|Governor|Secretary(?:-General)?|Head|Chief|Representative|Administrator)(?: Executive(?: Officer)?)?(?: (?:and|&) (?:C[EFO]O|Chief Executive(?: Officer)?|Chair(?:man|woman|person)?|President))?$/;
const body =
  /^, (?:the )?\p{Lu}[\p{L}&’'.-]*(?: (?:of |for |and |the |& )*\p{Lu}[\p{L}&’'.-]*){0,6}(?:, (?:Inc|Ltd|LLC|LLP|Co|Corp|GmbH|plc|S\.A)\b\.?|(?<!\.)(?=[,;)]|\.$|\. |$))/u;

/**
 * "Minister of Economy" continues with ", Trade and Industry", and "President" with ", Smith
 * International".
 */
function furtherOf(following: string, end: number): number {
  const office = following.slice(0, end);
  const rest = following.slice(end, end + 120);
  const further = / (?:of|for) /.test(office)
    ? enumerated.exec(rest)
    : bareOffice.test(office)
      ? body.exec(rest)
      : null;
  const [words = ''] = further ?? [];
  const isOther =
    words === '' || honorific.test(words.split(' ')[1] ?? '') || head.test(words.slice(1));
  return isOther ? end : end + words.length;
}

/** Length of the run of capitalised words, joined by "of", "for", "and", at the start of a text. */
function titleWords(text: string): number {
  let at = 0;
  let end = 0;
  for (const word of text.split(' ')) {
    // "Bay Federation.The ministers": the blank behind the stop is missing.
    const [closed = word] = /^\p{Lu}\p{Ll}+(?=[.;]\p{Lu}\p{Ll})/u.exec(word) ?? [];
    const bare = initials.test(word) ? word : closed.replace(/(?<![,.;:)])[,.;:)]+$/, '');
    if (honorific.test(word) || honorific.test(bare)) break;
    if (!joint.test(word)) {
      if (!capitalised.test(bare) && !initials.test(bare)) break;
      end = at + bare.length;
      if (bare !== word) break;
    }
    at += word.length + 1;
  }
  return end;
}
