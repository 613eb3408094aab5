/** A small library in the style of official readouts, for the labelled queries. Written by us. */
import type { SearchedDocument, SearchedText } from '../index/search-answer';
import type { SearchedAnnotation } from '../index/searched-annotation';

interface Entry extends Omit<SearchedDocument, 'present' | 'earlier' | 'collections' | 'removed'> {
  readonly removed?: boolean;
  /** The oldest first, each a list of paragraphs. */
  readonly texts: readonly (readonly string[])[];
}

const entries: readonly Entry[] = [
  {
    id: 'lunch',
    title: 'Japan-Mongolia Leaders’ Working Lunch (Summary)',
    date: '2023-09-20',
    countries: ['Japan', 'Mongolia'],
    tags: ['asia'],
    texts: [
      [
        'The two leaders held a working lunch in New York.',
        'Prime Minister KISHIDA Fumio stated that Japan and Mongolia share fundamental values. He welcomed the Special Strategic Partnership.',
        'Both sides confirmed close co-operation on energy and on regional security.',
        'The leaders spoke of wind power.',
      ],
    ],
  },
  {
    id: 'osaka',
    title: 'Visit to Ōsaka by the Foreign Minister',
    date: '2022-06-03',
    countries: ['Japan', 'France'],
    tags: [],
    texts: [
      ['The Minister visited Oosaka and Kyoto. The route to the house was closed.'],
      [
        'The Minister visited Ōsaka and Kyōto. The route to the house was closed.',
        'Mr. Ohno and Mr. Oono met Café owners; cafés were full. Four ministers came for lunch.',
        'They discussed energy security, and the security of energy supply.',
      ],
    ],
  },
  {
    id: 'kyouto',
    title: 'Kyouto Climate Dialogue',
    date: '2021-11-15',
    countries: ['Japan', 'United States'],
    tags: ['climate/talks'],
    texts: [
      [
        'Delegates met in Kyouto; Toukyou and Tokyo were named as later hosts.',
        'Hydrogen was called essential. Nobody spoke of coal.',
        'It was too soon for an agreement, said Mr. Son.',
      ],
    ],
  },
  {
    id: 'kaidan',
    title: '日・モンゴル首脳会談（概要）',
    date: '2024-08-22',
    countries: ['Japan', 'Mongolia'],
    tags: [],
    texts: [
      [
        '現地時間８月22日、岸田総理大臣は、モンゴルのウランバートルで首脳会談を行いました。',
        '両首脳は、水素エネルギーと風力発電に関する協力を確認した。岸田総理から、ｶﾞｽの供給について述べた。',
        '「平和と繁栄のための特別な戦略的パートナーシップ」を歓迎した。令和5年の共同声明を想起した。',
      ],
    ],
  },
  {
    id: 'uulzalt',
    title: 'Монгол, Японы ерөнхий сайдын уулзалт',
    date: '2024-03-01',
    countries: ['Japan', 'Mongolia'],
    tags: [],
    texts: [
      [
        'Монгол Улсын Ерөнхий сайд Япон Улсад айлчлав.',
        'Хоёр тал эрчим хүчний хамтын ажиллагааг өргөжүүлэхээр тохиролцов. Өвлийн улиралд эрчим хүч хэрэгтэй.',
      ],
    ],
  },
  {
    id: 'g7',
    title: 'G7広島サミット Leaders’ Communiqué',
    date: '2023-05-20',
    countries: ['Japan', 'Germany', 'France'],
    tags: [],
    texts: [
      [
        'G7首脳は広島に集まった。Leaders of the Ｇ７ met in Hiroshima.',
        'Chancellor Müller and Mr. Straße spoke of Łódź and of 水素 (hydrogen).',
        'Уулзалтад Ukraine оролцов。',
      ],
    ],
  },
  {
    id: 'gone',
    title: 'A removed energy meeting',
    date: '2023-01-01',
    countries: ['Japan'],
    tags: [],
    removed: true,
    texts: [['Energy was spoken of.']],
  },
];

export const documents: readonly SearchedDocument[] = entries.map(
  ({ texts, removed = false, ...known }) => ({
    ...known,
    removed,
    collections: [],
    earlier: texts.slice(1).map((_, nth) => `${known.id}-${nth + 1}`),
    present: `${known.id}-${texts.length}`,
  }),
);

export const texts: readonly SearchedText[] = entries.flatMap(({ id, texts: all }) =>
  all.map((paragraphs, nth) => ({
    documentId: id,
    revision: `${id}-${nth + 1}`,
    text: paragraphs.join('\n'),
    headings: [],
  })),
);

export const labels: ReadonlyMap<string, string> = new Map([
  ['commitment', 'Commitment'],
  ['key-point', 'Key point'],
  ['own', '要確認'],
]);

type Written = Pick<SearchedAnnotation, 'id' | 'quote' | 'note' | 'tags' | 'labelId'>;

/** An annotation on words of the present text; without words, a note on the whole document. */
function annotation(documentId: string, written: Written): SearchedAnnotation {
  const text = texts.findLast((each) => each.documentId === documentId);
  const start = Math.max(0, text?.text.indexOf(written.quote) ?? 0);
  const end = start + written.quote.length;
  const when = { created: 1_700_000_000_000, modified: 1_700_000_000_000 };
  return { documentId, revision: text?.revision ?? '', start, end, ...when, ...written };
}

export const annotations: readonly SearchedAnnotation[] = [
  annotation('lunch', {
    id: 'values',
    quote: 'share fundamental values',
    note: 'Same words as in the Ousaka speech; compare energy paragraph.',
    tags: ['values'],
    labelId: 'key-point',
  }),
  annotation('lunch', {
    id: 'close',
    quote: 'close co-operation on energy',
    note: '',
    tags: ['energy/wind'],
    labelId: 'commitment',
  }),
  annotation('osaka', {
    id: 'supply',
    quote: 'security of energy supply',
    note: 'エネルギー安全保障。水素も？',
    tags: ['energy'],
    labelId: 'commitment',
  }),
  annotation('kaidan', {
    id: 'suiso',
    quote: '水素エネルギー',
    note: 'Hydrogen again; see Kyōto.',
    tags: ['水素'],
    labelId: 'own',
  }),
  annotation('uulzalt', {
    id: 'whole',
    quote: '',
    note: 'Эрчим хүчний тухай гол баримт.',
    tags: ['монгол'],
    labelId: null,
  }),
];
