/**
 * Patterns that the checker cannot call linear, by how they begin, and why they are harmless: what
 * they are run on is cut first, or each repetition in them is counted, so that a place in the text
 * is looked at no more than that often.
 */
export const boundedPatterns = [
  ['/<meta[^>]{0,200}?charset', 'the first 2,048 bytes of a page'],
  ['/<w:t(?: [^>]*)?>', 'a preview that was just written'],
  ['/^[^→>»›/]{1,40}', 'counted: 60'],
  ['/^(?:\\(?(?:for (?:immediate )?release', 'a line of at most 120 units'],
  ['/^(?:(?:Deputy |Under', 'a line of at most 140 units'],
  ['/(?:(?<=\\b(?:held|had', 'the opening, cut to 4,000 units, and counted: 160'],
  ['/(?<!\\p{L})(?<office>(?:(?:', 'the opening, cut to 4,000 units'],
  ['/(?<!\\p{L})(?<office>(?:Vice', 'the opening, cut to 4,000 units'],
  ['/(?<!\\p{L})(?:(?:H\\. ?E', 'the opening, cut to 4,000 units'],
  ['/^[^.]{0,160}(?:©', 'counted: 160'],
  ['/^(?<joint>,? ', '160 units of a sentence'],
  ['/\\b(?:Republic|Kingdom', 'a name of a country, cut to 200 units'],
  ['/(?<place>[\\p{Script=Han}', 'counted: 30'],
  ['/\\b(?:following|after|since', '120 units of a sentence'],
  ['/\\b(?:execution|killing', 'a sentence of the opening, cut to 4,000 units'],
  ['/\\b(?:meetings?|talks?|calls?|called', 'counted: 60'],
  ['/^#{2,6} [^\\n]*\\n\\s*$/m', 'a blank run follows one heading, so that it is looked at once'],
  ['/^([\\p{L}_][\\p{L}\\p{N}_ .-]{0,60}?)', 'counted: 60'],
  ['/(\\p{L}{2,30})[-\\u2010]$', 'counted: 30'],
  ['/(?:https?:\\/\\/|www\\.)\\S*$', 'the last 500 units of a line'],
  ['/\\/FlateDecode[^]{0,300}?', 'counted: 300'],
  ['/\\bby (?:the )?(.{3,80}?)', 'counted: 80'],
  ['/\\b(?:held|holds|had', 'a sentence of the opening, cut to 4,000 units'],
  ['/(?<![[\\]()*_~`!<] ?)(?:[[\\]()*_~`!<] ?){400}/', 'begins where a run begins, once'],
  ['/(?<!\\p{L})(?:readouts?|meetings?', 'begins where a word begins, and ends in it'],
  [
    '/([\\p{Script=Han}\\p{Script=Hiragana}',
    'what repeats has no two ways; nothing must follow it',
  ],
  ['/[\\p{Script=Han}\\p{Script=Hiragana}', 'what repeats has no two ways; nothing must follow it'],
  ['/(?:パートナーシップ|計画', 'counted: 30'],
  ['/^.{0,200}[([\\uFF08【]', 'a line of at most 500 units'],
  ['/^.{3,400}[.)!?]?\\s(?:White House', 'a line of at most 500 units'],
  ['/^[^.]{2,300}\\)?(?:\\s|\\/)(?:REUTERS', 'a line of at most 500 units'],
  ['/^[([<\\u25A0', 'a line of at most 100 units'],
  ['/(?<!\\p{L})(?:réunion du|séance du', 'counted in a line of a head'],
  ['/^(?:skip to (?:main )?content', 'counted, from the beginning of a line'],
];
