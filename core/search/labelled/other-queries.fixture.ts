import type { LabelledQuery } from './labelled-query.fixture';

/** Japanese, Mongolian Cyrillic, texts in several scripts, and fields. */
export const otherQueries: readonly LabelledQuery[] = [
  { typed: 'g7首脳', hits: ['g7 text: [G7首脳]は広島に集まった。'] },
  {
    typed: 'モンゴル',
    hits: [
      'kaidan title: 日・[モンゴル]首脳会談（概要）',
      'kaidan text: 現地時間８月22日、岸田総理大臣は、[モンゴル]のウランバートルで首脳会談を行いました。',
    ],
  },
  {
    typed: 'もんごる',
    hits: [
      'kaidan title: 日・[モンゴル]首脳会談（概要）',
      'kaidan text: 現地時間８月22日、岸田総理大臣は、[モンゴル]のウランバートルで首脳会談を行いました。',
    ],
  },
  { typed: 'もんごる', exactKana: true, hits: [] },
  {
    typed: 'モンゴル',
    exactKana: true,
    hits: [
      'kaidan title: 日・[モンゴル]首脳会談（概要）',
      'kaidan text: 現地時間８月22日、岸田総理大臣は、[モンゴル]のウランバートルで首脳会談を行いました。',
    ],
  },
  {
    typed: '首脳会',
    hits: [
      'kaidan title: 日・モンゴル[首脳会]談（概要）',
      'kaidan text: 現地時間８月22日、岸田総理大臣は、モンゴルのウランバートルで[首脳会]談を行いました。',
    ],
  },
  {
    typed: '水素',
    hits: [
      'kaidan text: 両首脳は、[水素]エネルギーと風力発電に関する協力を確認した。',
      'kaidan quote of suiso: [水素]エネルギー',
      'kaidan tag of suiso: #[水素]',
      'g7 text: Chancellor Müller and Mr. Straße spoke of Łódź and of [水素] (hydrogen).',
      'osaka note of supply: エネルギー安全保障。[水素]も？',
    ],
  },
  {
    typed: '水',
    hits: [
      'kaidan text: 両首脳は、[水]素エネルギーと風力発電に関する協力を確認した。',
      'kaidan quote of suiso: [水]素エネルギー',
      'kaidan tag of suiso: #[水]素',
      'g7 text: Chancellor Müller and Mr. Straße spoke of Łódź and of [水]素 (hydrogen).',
      'osaka note of supply: エネルギー安全保障。[水]素も？',
    ],
  },
  { typed: 'ガス', hits: ['kaidan text: 岸田総理から、[ｶﾞｽ]の供給について述べた。'] },
  {
    typed: '戦略的パートナー',
    hits: ['kaidan text: 「平和と繁栄のための特別な[戦略的パートナー]シップ」を歓迎した。'],
  },
  {
    typed: '8月22日',
    hits: [
      'kaidan text: 現地時間[８月22日]、岸田総理大臣は、モンゴルのウランバートルで首脳会談を行いました。',
    ],
  },
  { typed: '令和5年', hits: ['kaidan text: [令和5年]の共同声明を想起した。'] },
  { typed: '岸田 -水素', hits: [] },
  {
    typed: 'Монгол',
    hits: [
      'uulzalt title: [Монгол], Японы ерөнхий сайдын уулзалт',
      'uulzalt text: [Монгол] Улсын Ерөнхий сайд Япон Улсад айлчлав.',
      'uulzalt tag of whole: #[монгол]',
    ],
  },
  {
    typed: 'ЕРӨНХИЙ',
    hits: [
      'uulzalt title: Монгол, Японы [ерөнхий] сайдын уулзалт',
      'uulzalt text: Монгол Улсын [Ерөнхий] сайд Япон Улсад айлчлав.',
    ],
  },
  { typed: '"эрчим хүч"', hits: ['uulzalt text: Өвлийн улиралд [эрчим хүч] хэрэгтэй.'] },
  {
    typed: 'эрчим*',
    hits: [
      'uulzalt text: Хоёр тал [эрчим] хүчний хамтын ажиллагааг өргөжүүлэхээр тохиролцов.',
      'uulzalt text: Өвлийн улиралд [эрчим] хүч хэрэгтэй.',
      'uulzalt note of whole: [Эрчим] хүчний тухай гол баримт.',
    ],
  },
  {
    typed: 'хамтын NEAR/2 эрчим',
    hits: ['uulzalt text: Хоёр тал [эрчим] хүчний [хамтын] ажиллагааг өргөжүүлэхээр тохиролцов.'],
  },
  { typed: 'Ukraine уулзалт*', hits: ['g7 text: [Уулзалтад] [Ukraine] оролцов。'] },
  {
    typed: 'label:commitment',
    hits: [
      'lunch quote of close: close co-operation on energy',
      'osaka quote of supply: security of energy supply',
    ],
  },
  {
    typed: 'label:"key point" ousaka',
    hits: ['lunch note of values: Same words as in the [Ousaka] speech; compare energy paragraph.'],
  },
  {
    typed: 'tag:energy',
    hits: [
      'lunch quote of close: close co-operation on energy',
      'osaka quote of supply: security of energy supply',
    ],
  },
  { typed: 'tag:energy security', hits: ['osaka quote of supply: [security] of energy supply'] },
  {
    typed: 'country:mongolia energy',
    hits: [
      'lunch text: Both sides confirmed close co-operation on [energy] and on regional security.',
      'lunch note of values: Same words as in the Ousaka speech; compare [energy] paragraph.',
      'lunch quote of close: close co-operation on [energy]',
      'lunch tag of close: #[energy]/wind',
    ],
  },
  {
    typed: 'country:"united states" hydrogen',
    hits: ['kyouto text: [Hydrogen] was called essential.'],
  },
  {
    typed: 'date:2022..2023 energy',
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
    typed: 'date:2024 has:note',
    hits: [
      'kaidan quote of suiso: 水素エネルギー',
      'uulzalt note of whole: Эрчим хүчний тухай гол баримт.',
    ],
  },
  {
    typed: 'in:notes energy',
    hits: ['lunch note of values: Same words as in the Ousaka speech; compare [energy] paragraph.'],
  },
  { typed: 'in:titles kyoto', hits: ['kyouto title: [Kyouto] Climate Dialogue'] },
  { typed: 'in:titles,tags 水素', hits: ['kaidan tag of suiso: #[水素]'] },
  {
    typed: '-label:commitment energy',
    hits: [
      'lunch text: Both sides confirmed close co-operation on [energy] and on regional security.',
      'lunch note of values: Same words as in the Ousaka speech; compare [energy] paragraph.',
      'osaka text: They discussed [energy] security, and the security of [energy] supply.',
    ],
  },
  {
    typed: 'tag:asia fundamental',
    hits: [
      'lunch text: Prime Minister KISHIDA Fumio stated that Japan and Mongolia share [fundamental] values.',
      'lunch quote of values: share [fundamental] values',
    ],
  },
  { typed: '"four for"', hits: [] },
  {
    typed: 'エネルギー OR хүч',
    hits: [
      'kaidan text: 両首脳は、水素[エネルギー]と風力発電に関する協力を確認した。',
      'kaidan quote of suiso: 水素[エネルギー]',
      'uulzalt text: Өвлийн улиралд эрчим [хүч] хэрэгтэй.',
      'osaka note of supply: [エネルギー]安全保障。水素も？',
    ],
  },
];
