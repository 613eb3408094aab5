/** The sentences of the phrase history. */
import type { PhraseCounts } from '#core/search/phrase-history/phrase-counts';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import { formatCount, formatPercent, formatShortDate } from '../../ui/format';
import type { PhraseHistorySource } from './phrase-history-source';

/** "5,012 uses in 812 summaries, 2015–2024". */
export function countWords({ uses, documents, years }: PhraseCounts): string {
  const dated = years.flatMap(({ year }) => (year === null ? [] : [String(year)]));
  const [first, last] = [dated[0], dated.at(-1)];
  const span = first === last ? first : `${first}–${last}`;
  const count = `${formatCount(uses, 'use', 'uses')} in ${formatCount(documents, 'summary', 'summaries')}`;
  return span === undefined ? count : `${count}, ${span}`;
}

export function statusWords({ state, ready }: PhraseHistorySource, counts: PhraseCounts): string {
  switch (state) {
    case 'waiting':
      return 'Every use of a phrase, by date.';
    case 'building':
      return `The texts are being read${ready === null ? '' : ` (${formatPercent(ready)})`}…`;
    case 'looking':
      return counts.uses === 0 ? 'Looking…' : `${countWords(counts)}, more are coming…`;
    case 'failed':
      return 'The texts could not be read: restart Readout to try again.';
    case 'whole':
      return counts.uses === 0 ? 'No use found.' : countWords(counts);
  }
}

/** Date, counterpart and section of a line; the title when no counterpart is known. */
export function lineFacts(line: PhraseLine, issuing: string | null): string {
  const others = line.countries.filter((country) => country !== issuing);
  const facts = [
    line.date === null ? 'No date' : formatShortDate(line.date),
    others.length > 0 ? others.join(', ') : line.title,
    line.section,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
