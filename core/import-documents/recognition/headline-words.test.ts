import { expect, test } from 'vitest';
import { eventWord } from './headline-words';

test.each([
  'Readout of the call',
  'Koalitionsgespräch in Berlin',
  'Le ministre s’entretient avec son homologue',
  'Samtale med den nye udenrigsminister',
  'Nordisk utenriksministermøte i Oslo',
  'Utrikesministern mötte sin kollega',
  'Valtiosihteerin avauspuheenvuoro',
  'Välisminister kohtus kolleegiga',
  'Ministre tiekas ar kolēģi',
  'Ministras susitiko su kolega',
  'Setkání s velvyslancem',
  'Minister rokoval s partnerom',
  'Találkozó a nagykövettel',
  'Întrevederea cu omologul său',
  'Външният министър е провел среща',
  'Ministar razgovarao sa ambasadorima',
  'Министар се састао са колегом',
  'Minister se je srečal s kolegom',
  'Συνάντηση του υπουργού',
  'Встреча с послом',
  'Қасым кездесу өткізді',
  'Nazir səfər etdi',
  'Kunjungan Menteri Luar Negeri',
  'دیدار وزیر امور خارجه',
  '副市長拜會總領事',
  '장관, 대사 예방',
])('%s names what happened', (line) => {
  expect(eventWord.test(line)).toBe(true);
});

test.each(['Ministry of the Sea', 'Conversely', 'Мурманск', 'Oslo Rådhus', 'Palace of Justice'])(
  '%s does not',
  (line) => {
    expect(eventWord.test(line)).toBe(false);
  },
);
