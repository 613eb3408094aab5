import type { BrowserWindow } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';

const { opened, shown } = vi.hoisted(() => ({ opened: [] as string[], shown: [] as string[] }));
vi.mock('electron', () => ({
  dialog: {
    showMessageBox: async (_: unknown, { detail }: { readonly detail: string }) => {
      shown.push(detail);
      return { response: 0 };
    },
  },
  shell: { openExternal: async (url: string) => void opened.push(url) },
}));
const { openLink } = await import('./open-link');

beforeEach(() => {
  opened.length = 0;
  shown.length = 0;
});

const long = 'a'.repeat(980);

test.each([
  'https://example.org/talks',
  'HTTPS://EXAMPLE.org/\u043e',
  `https://example.org/${'a'.repeat(900)}`,
  `https://example.org/${long}${long}`,
  `https://example.org/${'\u4f1a'.repeat(200)}`,
  `mailto:a@example.org?body=${long}${long}`,
])('%.40s is opened as it was shown, or not at all', async (url) => {
  await openLink({} as BrowserWindow, url);
  expect(opened).toEqual(shown);
  if (new URL(url).href.length > 1000) expect(opened).toEqual([]);
  else expect(opened).toHaveLength(1);
});
