import { expect, test } from 'vitest';
import { languageByScript } from './language';

test.each([
  ['Latin text is English', 'The two leaders met in Ulaanbaatar.', 'en'],
  ['kana among kanji is Japanese', '両首脳は会談を行いました。', 'ja'],
  [
    'a Japanese text that spells names in Latin letters is Japanese',
    'フレルスフ・モンゴル国大統領(H.E. Mr. Ukhnaa KHURELSUKH, President)と会談を行いました。',
    'ja',
  ],
  [
    'an English text that names one thing in Japanese is English',
    'They ate sushi (寿司) together in Tokyo, and met again.',
    'en',
  ],
  ['Chinese characters without kana are undetermined', '两国领导人举行会谈', 'und'],
  ['Cyrillic is undetermined', 'Хоёр улсын удирдагч', 'und'],
  ['a text without letters is undetermined', '2023 … 20', 'und'],
])('%s', (_, text, language) => {
  expect(languageByScript(text)).toBe(language);
});
