import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noAnswer, defaultSearch } from '#core/search/index/search-answer';
import { wholeNotebook } from '#core/notebook/notebook-question';
import { createSearchClient } from './search-client';
import type { SearchReply, SearchRequest } from './search-protocol';
import { SearchLost, type SearchWorker } from './watched-worker';

/** Workers that answer on command. */
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
  expect(made[0]?.asked.map(({ request }) => (request as { typed: string }).typed)).toEqual([
    'coal',
  ]);
});

test('two askers do not cancel one another', async () => {
  const { made, make, reply } = workers();
  const client = createSearchClient(make);
  const palette = client.createAsker()('coal', defaultSearch);
  const screen = client.createAsker()('steel', defaultSearch);
  await turn();
  expect(made[0]?.asked.map(({ request }) => (request as { typed: string }).typed)).toEqual([
    'coal',
    'steel',
  ]);
  const steel = { ...noAnswer, documents: 1 };
  reply(0, { id: 2, ok: true, value: steel });
  reply(0, { id: 1, ok: true, value: noAnswer });
  expect(await Promise.all([palette, screen])).toEqual([noAnswer, steel]);
});

test('a worker that fails is ended, whoever waits is notified of it, and the next request makes another', async () => {
  const { made, make, reply } = workers();
  const client = createSearchClient(make);
  let lost = 0;
  client.onLost(() => (lost += 1));
  const put = client.setListed(null);
  const search = client.createAsker()('coal', defaultSearch);
  await turn();
  reply(0, { id: 1, ok: false, reason: 'database disk image is malformed' });
  await expect(put).rejects.toBeInstanceOf(SearchLost);
  await expect(search).rejects.toBeInstanceOf(SearchLost);
  expect([lost, made[0]?.ended]).toEqual([1, true]);
  const again = client.setListed(null);
  expect(made).toHaveLength(2);
  reply(1, { id: 3, ok: true, value: null });
  expect(await again).toBeNull();
});

describe('a worker that hangs', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A worker that answers everything at once, but hangs on a request with a certain word. */
  function hanging(word: string) {
    const ended: boolean[] = [];
    const got: string[] = [];
    const make = () => {
      const nth = ended.push(false) - 1;
      let hangs = false;
      const worker = {
        onmessage: null as ((event: unknown) => void) | null,
        onerror: null,
        postMessage({ id, request }: SearchRequest) {
          const words = JSON.stringify(request);
          hangs ||= words.includes(word);
          if (hangs) return;
          got.push(words);
          queueMicrotask(() => worker.onmessage?.({ data: { id, ok: true, value: null } }));
        },
        terminate: () => void (ended[nth] = true),
      };
      return worker as unknown as SearchWorker;
    };
    return { client: createSearchClient(make), ended, got };
  }

  const text = (documentId: string, words: string) => ({
    documentId,
    revision: 'one',
    content: words,
  });
  const texts = [text('a', 'coal'), text('b', 'nananauul'), text('c', 'steel')];
  const note = (id: string, words: string) => ({ id, documentId: 'a', note: words });

  /** Fills until it succeeds, as the service does. */
  async function fill(put: () => Promise<unknown>): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = put().then(
        () => 'filled',
        () => 'lost',
      );
      await vi.advanceTimersByTimeAsync(11_000);
      if ((await outcome) === 'filled') return attempt;
      if (attempt > 5) return Infinity;
    }
  }

  test('is noticed, the text it hangs on is left out and named, and the others are there', async () => {
    const { client, ended, got } = hanging('nananauul');
    let learned = 0;
    client.onLost((more) => (learned += Number(more)));
    expect(await fill(() => client.putStoredTexts(texts))).toBe(3);
    expect(client.leftOut()).toEqual([{ kind: 'text', documentId: 'b' }]);
    expect(got.slice(-2)).toEqual([texts[0], texts[2]].map((each) => JSON.stringify([each])));
    expect([learned, ended]).toEqual([2, [true, true, false]]);
  });

  test('a mark or note likewise, but without its words it is there, and in the notebook', async () => {
    const { client, got } = hanging('nananauul');
    const notes = [note('1', 'coal'), note('2', 'nananauul')] as unknown as Parameters<
      typeof client.putAnnotations
    >[0];
    expect(await fill(() => client.putAnnotations(notes))).toBe(3);
    expect(client.leftOut()).toEqual([{ kind: 'annotation', documentId: 'a' }]);
    const bare = { ...note('2', ''), quote: '', tags: [] };
    expect(got.slice(-2)).toEqual([[notes[0]], [bare]].map((each) => JSON.stringify(each)));
  });

  test('words that are looked for without end get an answer that says so, at once the next time', async () => {
    const { client, ended } = hanging('nananauul');
    const ask = client.createAsker();
    const answer = ask('nananauul', defaultSearch);
    await vi.advanceTimersByTimeAsync(10_100);
    expect((await answer)?.problems).toMatchObject([{ code: 'unanswered' }]);
    expect((await ask('nananauul', defaultSearch))?.problems).toHaveLength(1);
    expect(ended).toEqual([true]);
  });

  test('words of the notebook likewise: they are not asked for again', async () => {
    const { client, ended } = hanging('nananauul');
    const filter = { ...wholeNotebook, words: 'nananauul' };
    const question = { filter, grouping: 'document', order: 'text', labelIds: [] } as const;
    const list = () =>
      client.listNotebook(question, { from: 0, to: 10 }).catch((error: unknown) => error);
    const first = list();
    await vi.advanceTimersByTimeAsync(10_100);
    expect([await first, await list()]).toEqual([expect.any(SearchLost), expect.any(SearchLost)]);
    expect(ended).toEqual([true]);
  });

  test('a worker that says that it is at work is waited for', async () => {
    const { made, make, reply } = workers();
    const outcome = createSearchClient(make)
      .open(null)
      .catch(() => 'lost');
    for (let seconds = 0; seconds < 30; seconds += 5) {
      await vi.advanceTimersByTimeAsync(5000);
      reply(0, { isAtWork: true });
    }
    expect(made[0]?.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(made[0]?.ended).toBe(true);
    expect(await outcome).toBe('lost');
  });

  test('long texts are given longer, and answers begin the time anew', async () => {
    const { client, ended } = hanging('nananauul');
    const long = text('d', `nananauul${' a'.repeat(1_000_000)}`);
    const outcome = client.putStoredTexts([long]).catch(() => 'lost');
    await vi.advanceTimersByTimeAsync(13_000);
    expect(ended).toEqual([false]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await outcome).toBe('lost');
  });
});
