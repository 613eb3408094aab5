import { expect, test } from 'vitest';
import { plainLetters, plainLine } from './plain-letters';

test.each([
  ['2024年3⽉5⽇，海洋部⻓会⻅秘鲁外⻓', '2024年3月5日，海洋部长会见秘鲁外长'],
  ['⽇‧ペルー外相会談', '日・ペルー外相会談'],
  ['⼤⾂', '大臣'],
  ['\uFEED\uFEAF\uFEF3\uFEAE', 'وزير'],
  ['\uFEFB', 'لا'],
  ['اإلعالم واألسماك باالجتماع', 'الإعالم والأسماك بالاجتماع'],
  ['سأل عن مسألة', 'سأل عن مسألة'],
  ['co\u2027op', 'co\u2027op'],
  ['Minister', 'Minister'],
])('%s', (shown, text) => {
  expect(plainLine(plainLetters(shown))).toBe(text);
});

test('every radical is an ideograph of its own', () => {
  const left: string[] = [];
  for (let point = 0x2e80; point <= 0x2fd5; point += 1) {
    const shape = String.fromCodePoint(point);
    const isRadical = /\p{Radical}/u.test(shape);
    if (isRadical && !/^\p{Unified_Ideograph}$/u.test(plainLetters(shape))) left.push(shape);
  }
  expect(left).toEqual(['\u2E80']);
});
