import { describe, expect, test } from 'vitest';
import { isTranslationMark, translationMarkAtEnd } from './translation-mark';

describe('a translation mark', () => {
  test.each([
    '[Provisional translation]',
    '(Provisional Translation)',
    '[ provisional translation ]',
    '(Unofficial translation)',
    'Provisional translation',
    '(仮訳)',
    '\uFF08仮訳\uFF09',
    '[仮訳]',
    '【仮訳】',
    '〔仮訳〕',
    '非公式訳',
    'This is a provisional translation by an external company.',
    '(This is an unofficial translation.)',
    '(*The foregoing is a provisional translation. The day above is that of the release.)',
    'Traduction non officielle',
    'Неофициальный перевод',
  ])('%s fills a line', (line) => {
    expect(isTranslationMark(line)).toBe(true);
  });

  test.each(['[Provisional]', '[Translation]', '仮訳を作成した'])('%s is none', (line) => {
    expect(isTranslationMark(line)).toBe(false);
  });

  test('may end a line, and is given as published', () => {
    expect(translationMarkAtEnd('共同声明\uFF08仮訳\uFF09')).toBe('\uFF08仮訳\uFF09');
    expect(translationMarkAtEnd('Joint Statement [Provisional translation]')).toBe(
      '[Provisional translation]',
    );
    expect(translationMarkAtEnd('On provisional translation')).toBeNull();
  });
});
