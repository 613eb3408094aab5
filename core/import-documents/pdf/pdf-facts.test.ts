import { expect, test } from 'vitest';
import { sourcePiece } from '../source-text';
import { factsOfPdf } from './pdf-facts';

const title = 'Minister holds talks on nets';

function facts(info: Readonly<Record<string, unknown>>, ...texts: readonly string[]) {
  const pieces = texts.flatMap((text) => {
    const aside = text.startsWith('http') ? 'furniture' : null;
    return sourcePiece('paragraph', text, { aside }) ?? [];
  });
  return factsOfPdf({ getMetadata: () => Promise.resolve({ info }) }, pieces);
}

test('a title that the text bears out, with the site behind it', async () => {
  const info = { Title: `${title} | Ministry of the Sea of Bayland`, Language: 'en-GB' };
  expect(await facts(info, 'Start', title, 'They met.')).toMatchObject({
    title,
    body: 'Ministry of the Sea of Bayland',
    language: 'en-GB',
  });
});

test.each([
  ['of another text', 'Budget of the year before'],
  ['that is no words', 7],
  ['that is too short', 'Talks'],
  ['that says how it was given out', 'Press Release'],
])('no title %s', async (_, Title) => {
  expect(await facts({ Title }, 'PRESS RELEASE', title, 'Talks', 'They met.')).toMatchObject({
    title: null,
    body: null,
  });
});

test('a title that only a browser has printed, at the edge of the page', async () => {
  const pieces = [`${title}｜Ministry of the Sea`, 'They met.'].flatMap((text, at) => {
    return sourcePiece('paragraph', text, { aside: at === 0 ? 'furniture' : null }) ?? [];
  });
  const info = { Title: `${title}｜Ministry of the Sea` };
  const said = await factsOfPdf({ getMetadata: () => Promise.resolve({ info }) }, pieces);
  expect(said).toMatchObject({ title, body: 'Ministry of the Sea' });
});

test('the address that a browser has printed, if it is whole', async () => {
  const whole = await facts({}, title, 'https://sea.example/talks');
  expect(whole.address).toBe('https://sea.example/talks');
  expect((await facts({}, title, 'https://sea.example/talks/of/th…')).address).toBe(null);
});
