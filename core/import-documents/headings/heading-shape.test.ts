import { expect, test } from 'vitest';
import { isHeadingShaped } from './heading-shape';

test.each([
  'Outset',
  'Bilateral relations',
  'Regional and international affairs',
  'Relations with the U.S.',
  'Response to North Korea (nuclear, missile and abductions issues)',
  '“Free and Open Indo-Pacific”',
  '2024 as a year of exchange',
  '冒頭',
  '北朝鮮、ウクライナ情勢',
  'Questions to look for',
  '양국 관계',
  'Двусторонние отношения',
  '«Зелёный рост» и рыболовство',
])('%s reads as a heading', (words) => {
  expect(isHeadingShaped(words)).toBe(true);
});

test.each([
  'The two leaders met.',
  'The two leaders welcomed the progress',
  'cooperation in trade',
  'They met. They spoke',
  'The following points:',
  'What next?',
  'They support the fishers of both coasts, but',
  'The coast guards of Peru and the',
  'Die Küste und der',
  'Los pescadores de la',
  '양국은 협력하기로 하였다',
  '수산 분야에서 협력하기로 함',
  'He agreed to “peace.”',
  'Word '.repeat(15).trim(),
  'L'.repeat(101),
  '両首脳は会談した',
  '両首脳は一致しました。',
  '…',
  '2023',
  '',
])('%j does not', (words) => {
  expect(isHeadingShaped(words)).toBe(false);
});
