import { expect, test } from 'vitest';
import { createRelatedRoom, type RoomText } from './related-room';
import { writeStoredText } from '#core/library/stored-text';
import { talksOf } from '#core/library/talks.fixture';

function textOf(documentId: string, words: string): RoomText {
  const record = talksOf('- Outset', words);
  const { title, date, language } = record;
  return { documentId, title, date, language, content: writeStoredText(record) };
}

test('what belongs together is found among the texts that were put; what cannot be read is left out', () => {
  const room = createRelatedRoom();
  const shared = 'They spoke about the “One Billion Tree” campaign.';
  room.put([textOf('a', shared), { ...textOf('b', shared), content: 'damaged' }]);
  expect(room.relatedTo('a')).toEqual([]);
  room.put([textOf('c', shared)]);
  expect(room.relatedTo('a').map(({ documentId }) => documentId)).toEqual(['c']);
  expect(room.relatedTo('b')).toEqual([]);
});
