import { expect, test } from 'vitest';
import { appError } from '#core/errors';
import { errorSentence } from './error-words';

test('a bug of ours is said to be one, with what to do, and nobody is sent to check a disk', () => {
  for (const about of [null, 'storeTexts']) {
    const sentence = errorSentence(appError('internal', about));
    expect(sentence).toContain('in Readout itself');
    expect(sentence).toContain('restart Readout');
    expect(sentence).not.toMatch(/disk|permission|file/i);
  }
});
