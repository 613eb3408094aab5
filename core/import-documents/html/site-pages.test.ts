import { describe, expect, test } from 'vitest';
import { readImport } from '../read-import';
import { sitePages } from './site-pages.fixture';

describe('a page made by', () => {
  test.each(sitePages)('$name', async ({ html, title, date, body, blocks }) => {
    const bytes = new TextEncoder().encode(html);
    const read = await readImport({ name: 'page.html', bytes, encoding: null });
    if (!read.ok) throw new Error(read.error);
    const { record } = read.value;
    expect({
      title: record.title,
      date: record.date,
      body: record.published?.body ?? null,
      blocks: record.blocks.map(({ kind, text }) => `${kind} ${text}`),
    }).toEqual({ title, date, body, blocks });
  });
});
