import type { DocumentRecord } from '#core/document/document';
import { sentencesOf } from '#core/text/sentences';
import type { Meeting } from './meeting';
import { personsOf, type Person } from './who';

/** Paragraphs, and UTF-16 units of each, that may say who led a side. */
const maxParagraphs = 4;
const maxUnits = 4000;

/** "The Peruvian delegation was led by Deputy Minister Jane Roe." */
const ledBy =
  /^(?:The|Our|Their) (?:[\p{L}.’'-]+ ){1,4}(?:delegation|side|team) (?:was|were) (?:jointly )?(?:co-)?(?:led|headed) by /u;

/** "(Mr. Roe, Minister of the Sea, attended from Bayland.)" */
const attended =
  /, (?:also )?attended(?: (?:the|this) \p{L}{3,12}| from \p{Lu}[\p{L} ]{2,30})?[.)]{1,3}$/u;

/**
 * Who led the sides that met, or was there, when a sentence of the opening says so and names the
 * office.
 */
export function leadersOf(document: Pick<DocumentRecord, 'blocks'>): Person[] {
  const opening = document.blocks.filter(({ level }) => level === 0).slice(0, maxParagraphs);
  return opening.flatMap((block) =>
    sentencesOf(block.text.slice(0, maxUnits)).flatMap(({ text, start }) => {
      const led = ledBy.exec(text)?.[0] ?? (attended.test(text) ? '' : null);
      if (led === null) return [];
      const own = { text: text.slice(led.length), start: block.start + start + led.length };
      const [first] = personsOf({ ...own, remote: false });
      return first?.finding.detail ? [first] : [];
    }),
  );
}

const officeWord =
  /^(?:President|Minister|Chancellor|Premier|Secretary|Ambassador|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)$/;

/**
 * "Minister Roe had talks", "He met with Minister Vega": who has been named in full, with the office,
 * in a sentence before, or at the beginning of the one right before.
 */
export function namedBefore(document: Pick<DocumentRecord, 'blocks'>, meeting: Meeting): Person[] {
  const words = meeting.text.split(' ');
  const family = new Set(words.filter((_, at) => officeWord.test(words[at - 1] ?? '')));
  const opening = document.blocks.filter(({ level }) => level === 0).slice(0, maxParagraphs);
  const before = opening
    .flatMap(({ text, start }) =>
      sentencesOf(text.slice(0, maxUnits)).map((each) => ({ ...each, start: start + each.start })),
    )
    .filter(({ start }) => start < meeting.start)
    .map(({ text, start }) => personsOf({ text, start, remote: false }).filter(hasOffice));
  const [subject] = /^S?[Hh]e /.test(meeting.text) ? (before.at(-1) ?? []) : [];
  const named = before
    .flat()
    .filter(({ finding }) => family.has(finding.text.split(' ').at(-1) ?? ''));
  return subject === undefined ? named : [subject, ...named];
}

function hasOffice({ finding }: Person): boolean {
  return Boolean(finding.detail);
}
