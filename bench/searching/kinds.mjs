/** What is typed, by kind, and the words that a plain scan looks for instead. */
export const kinds = [
  {
    kind: 'a rare word',
    typed: ['term77', 'term4021', 'term19999'],
    scanned: [['term77'], ['term4021'], ['term19999']],
  },
  {
    kind: 'a common word',
    typed: ['energy', 'leaders', 'the'],
    scanned: [['energy'], ['leaders'], ['the']],
  },
  {
    kind: 'two words',
    typed: ['energy term77', 'security exchange'],
    scanned: [
      ['energy', 'term77'],
      ['security', 'exchange'],
    ],
  },
  {
    kind: 'a phrase',
    typed: ['"energy security"', '"working closely together"'],
    scanned: [['energy security'], ['working closely together']],
  },
  {
    kind: 'a prefix',
    typed: ['coop*', 'term12*', 'e*'],
    scanned: [['coop'], ['term12'], ['e']],
  },
  {
    kind: 'NEAR',
    typed: ['energy NEAR security', 'term77 NEAR/20 peace'],
    scanned: [
      ['energy', 'security'],
      ['term77', 'peace'],
    ],
  },
  { kind: 'a name', typed: ['ousaka', 'Kyōto'], scanned: [['osaka'], ['kyouto']] },
  { kind: 'Japanese', typed: ['水素', 'えねるぎー'], scanned: [['水素'], ['エネルキー']] },
  {
    kind: 'fields',
    typed: ['label:commitment energy', 'country:mongolia date:2020..2023 term77', 'tag:energy'],
    scanned: [['energy'], ['term77'], ['energy']],
  },
];
