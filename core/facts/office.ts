import { countryOfOffice } from './country-lookup';

/** An office as published, with its place in the text it was found in, in UTF-16 units. */
export interface Office {
  readonly text: string;
  readonly start: number;
}

/** The one word an office cannot do without; other words in capitals after a name prove nothing. */
const head =
  /(?:^|[\s-])(?:President|Minister|Chancellor|Premier|Secretary(?:-General)?|Chair(?:man|woman|person)?|King|Queen|Emir|Sultan|Prince|Princess|Governor|Ambassador|Speaker|Chief|Director(?:-General)?|Commissioner|Representative|Taoiseach|Head|Adviser|Advisor|Envoy|Administrator)\b/;
const capitalised = /^\p{Lu}[\p{L}\p{M}\u2019'-]*$/u;
const initials = /^(?:\p{Lu}\.){2,}$/u;
const joint = /^(?:of|for|the|and|&)$/;
const honorific =
  /^(?:H\.E\.|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Hon|Senator|His|Her|Their|Honou?rable)\.?$/;

/** Parts between commas that one office may have: "Economy, Trade and Industry of Japan". */
const maxParts = 4;

/**
 * The office that follows a name after a comma: "Prime Minister of Japan". It runs on over commas
 * only when it reaches its country that way ("…, Germany").
 *
 * @param after UTF-16 offset in `text` where the name ends.
 * @returns null when no office follows.
 */
export function officeAfter(text: string, after: number): Office | null {
  const lead = /^, (?:the )?/.exec(text.slice(after, after + 6))?.[0];
  if (lead === undefined) return null;
  const start = after + lead.length;
  const following = text.slice(start, start + 300);
  let end = titleWords(following);
  let whole = end;
  for (let part = 1; part < maxParts; part += 1) {
    if (countryOfOffice(following.slice(0, whole)) !== null) {
      end = whole;
      break;
    }
    if (!following.startsWith(', ', whole)) break;
    const more = titleWords(following.slice(whole + 2));
    if (more === 0) break;
    whole += 2 + more;
  }
  const office = following.slice(0, end);
  return head.test(office) ? { text: office, start } : null;
}

/** Length of the run of capitalised words, joined by "of", "for", "and", that a text begins with. */
function titleWords(text: string): number {
  let at = 0;
  let end = 0;
  for (const word of text.split(' ')) {
    const bare = initials.test(word) ? word : word.replace(/[,.;:)]+$/, '');
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
