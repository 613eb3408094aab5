import type { LabelledQuery } from './labelled-query.fixture';

/** Words, phrases, exclusions, NEAR, prefixes and names in Latin letters. */
export const englishQueries: readonly LabelledQuery[] = [
  {
    typed: 'fundamental',
    hits: [
      'lunch text: Prime Minister KISHIDA Fumio stated that Japan and Mongolia share [fundamental] values.',
      'lunch quote of values: share [fundamental] values',
    ],
  },
  {
    typed: '"working lunch"',
    hits: [
      'lunch title: Japan-Mongolia Leaders’ [Working Lunch] (Summary)',
      'lunch text: The two leaders held a [working lunch] in New York.',
    ],
  },
  {
    typed: 'lunch',
    hits: [
      'lunch title: Japan-Mongolia Leaders’ Working [Lunch] (Summary)',
      'lunch text: The two leaders held a working [lunch] in New York.',
      'osaka text: Four ministers came for [lunch].',
    ],
  },
  {
    typed: 'energy',
    hits: [
      'lunch text: Both sides confirmed close co-operation on [energy] and on regional security.',
      'lunch note of values: Same words as in the Ousaka speech; compare [energy] paragraph.',
      'lunch quote of close: close co-operation on [energy]',
      'lunch tag of close: #[energy]/wind',
      'osaka text: They discussed [energy] security, and the security of [energy] supply.',
      'osaka quote of supply: security of [energy] supply',
      'osaka tag of supply: #[energy]',
    ],
  },
  {
    typed: 'energy -security',
    hits: [
      'lunch note of values: Same words as in the Ousaka speech; compare [energy] paragraph.',
      'lunch quote of close: close co-operation on [energy]',
      'lunch tag of close: #[energy]/wind',
    ],
  },
  {
    typed: '"energy security"',
    hits: ['osaka text: They discussed [energy security], and the security of energy supply.'],
  },
  {
    typed: 'energy NEAR/2 security',
    hits: [
      'osaka text: They discussed [energy] [security], and the [security] of [energy] supply.',
      'osaka quote of supply: [security] of [energy] supply',
    ],
  },
  {
    typed: '(hydrogen OR coal) -soon',
    hits: [
      'kaidan note of suiso: [Hydrogen] again; see Kyōto.',
      'g7 text: Chancellor Müller and Mr. Straße spoke of Łódź and of 水素 ([hydrogen]).',
    ],
  },
  {
    typed: 'co-operation',
    hits: [
      'lunch text: Both sides confirmed close [co-operation] on energy and on regional security.',
      'lunch quote of close: close [co-operation] on energy',
    ],
  },
  {
    typed: 'co-op*',
    hits: [
      'lunch text: Both sides confirmed close [co-operation] on energy and on regional security.',
      'lunch quote of close: close [co-operation] on energy',
    ],
  },
  {
    typed: '"special strat"*',
    hits: ['lunch text: He welcomed the [Special Strategic] Partnership.'],
  },
  {
    typed: 'Ōsaka',
    hits: [
      'osaka title: Visit to [Ōsaka] by the Foreign Minister',
      'osaka text: The Minister visited [Ōsaka] and Kyōto.',
      'osaka earlier text: The Minister visited [Oosaka] and Kyoto.',
      'lunch note of values: Same words as in the [Ousaka] speech; compare energy paragraph.',
    ],
  },
  {
    typed: 'osaka',
    hits: [
      'osaka title: Visit to [Ōsaka] by the Foreign Minister',
      'osaka text: The Minister visited [Ōsaka] and Kyōto.',
      'osaka earlier text: The Minister visited [Oosaka] and Kyoto.',
      'lunch note of values: Same words as in the [Ousaka] speech; compare energy paragraph.',
    ],
  },
  {
    typed: 'oosaka',
    hits: [
      'osaka title: Visit to [Ōsaka] by the Foreign Minister',
      'osaka text: The Minister visited [Ōsaka] and Kyōto.',
      'osaka earlier text: The Minister visited [Oosaka] and Kyoto.',
      'lunch note of values: Same words as in the [Ousaka] speech; compare energy paragraph.',
    ],
  },
  {
    typed: 'Ousaka',
    hits: [
      'osaka title: Visit to [Ōsaka] by the Foreign Minister',
      'osaka text: The Minister visited [Ōsaka] and Kyōto.',
      'osaka earlier text: The Minister visited [Oosaka] and Kyoto.',
      'lunch note of values: Same words as in the [Ousaka] speech; compare energy paragraph.',
    ],
  },
  {
    typed: 'kyoto',
    hits: [
      'kyouto title: [Kyouto] Climate Dialogue',
      'kyouto text: Delegates met in [Kyouto]; Toukyou and Tokyo were named as later hosts.',
      'kaidan note of suiso: Hydrogen again; see [Kyōto].',
      'osaka text: The Minister visited Ōsaka and [Kyōto].',
      'osaka earlier text: The Minister visited Oosaka and [Kyoto].',
    ],
  },
  {
    typed: 'kyouto',
    hits: [
      'kyouto title: [Kyouto] Climate Dialogue',
      'kyouto text: Delegates met in [Kyouto]; Toukyou and Tokyo were named as later hosts.',
      'kaidan note of suiso: Hydrogen again; see [Kyōto].',
      'osaka text: The Minister visited Ōsaka and [Kyōto].',
      'osaka earlier text: The Minister visited Oosaka and [Kyoto].',
    ],
  },
  {
    typed: 'tou*',
    hits: ['kyouto text: Delegates met in Kyouto; [Toukyou] and Tokyo were named as later hosts.'],
  },
  { typed: '"Kyoto climate"', hits: ['kyouto title: [Kyouto Climate] Dialogue'] },
  { typed: 'soon', hits: ['kyouto text: It was too [soon] for an agreement, said Mr. Son.'] },
  { typed: 'son', hits: ['kyouto text: It was too soon for an agreement, said Mr. [Son].'] },
  { typed: 'four', hits: ['osaka text: [Four] ministers came for lunch.'] },
  {
    typed: 'for',
    hits: [
      'osaka text: Four ministers came [for] lunch.',
      'kyouto text: It was too soon [for] an agreement, said Mr. Son.',
    ],
  },
  {
    typed: 'café',
    hits: ['osaka text: Mr. Ohno and Mr. Oono met [Café] owners; cafés were full.'],
  },
  {
    typed: 'Muller',
    hits: ['g7 text: Chancellor [Müller] and Mr. Straße spoke of Łódź and of 水素 (hydrogen).'],
  },
  {
    typed: 'strasse',
    hits: ['g7 text: Chancellor Müller and Mr. [Straße] spoke of Łódź and of 水素 (hydrogen).'],
  },
];
