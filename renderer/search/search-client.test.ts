import { expect, test } from 'vitest';
import { noAnswer, defaultSearch } from '#core/search/index/search-answer';
import { createSearchClient, SearchLost, type SearchWorker } from './search-client';
import type { SearchReply, SearchRequest } from './search-protocol';

/** Workers that answer when they are told to. */
function workers() {
  const made: (SearchWorker & { readonly asked: SearchRequest[]; ended: boolean })[] = [];
  const make = () => {
    const worker = {
      asked: [] as SearchRequest[],
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage: (request: SearchRequest) => void worker.asked.push(request),
      terminate: () => void (worker.ended = true),
    } as unknown as (typeof made)[number];
    made.push(worker);
    return worker;
  };
  const reply = (nth: number, data: SearchReply): void =>
    void made[nth]?.onmessage?.call(made[nth] as never, { data } as MessageEvent<SearchReply>);
  return { made, make, reply };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('of the searches of one asker, only the newest is asked, and only its answer is given', async () => {
  const { made, make, reply } = workers();
  const search = createSearchClient(make).createAsker();
  const answers = ['c', 'co', 'coa', 'coal'].map((typed) => search(typed, defaultSearch));
  await turn();
  reply(0, { id: 1, ok: true, value: noAnswer });
  expect(await Promise.all(answers)).toEqual([null, null, null, noAnswer]);
  expect(made[0]?.asked.map(({ order }) => (order as { typed: string }).typed)).toEqual(['coal']);
});

test('two askers do not cancel one another', async () => {
  const { made, make, reply } = workers();
  const client = createSearchClient(make);
  const palette = client.createAsker()('coal', defaultSearch);
  const screen = client.createAsker()('steel', defaultSearch);
  await turn();
  expect(made[0]?.asked.map(({ order }) => (order as { typed: string }).typed)).toEqual([
    'coal',
    'steel',
  ]);
  const steel = { ...noAnswer, documents: 1 };
  reply(0, { id: 2, ok: true, value: steel });
  reply(0, { id: 1, ok: true, value: noAnswer });
  expect(await Promise.all([palette, screen])).toEqual([noAnswer, steel]);
});

test('a worker that fails is ended, whoever waits is notified of it, and the next order makes another', async () => {
  const { made, make, reply } = workers();
  const client = createSearchClient(make);
  let lost = 0;
  client.onLost(() => (lost += 1));
  const put = client.putTexts([]);
  const search = client.createAsker()('coal', defaultSearch);
  await turn();
  reply(0, { id: 1, ok: false, reason: 'database disk image is malformed' });
  await expect(put).rejects.toBeInstanceOf(SearchLost);
  await expect(search).rejects.toBeInstanceOf(SearchLost);
  expect([lost, made[0]?.ended]).toEqual([1, true]);
  const again = client.putTexts([]);
  expect(made).toHaveLength(2);
  reply(1, { id: 3, ok: true, value: null });
  expect(await again).toBeNull();
});
