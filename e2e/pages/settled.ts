import type { Page } from 'playwright/test';

/** Until the page has been drawn twice: what the frame after an event brings is on screen then. */
export function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** Until nothing fades or moves any more, and what comes after it is drawn. */
export async function settled(page: Page): Promise<void> {
  await twoFrames(page);
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => {
      return Number.isFinite(effect?.getComputedTiming().endTime ?? 0);
    });
    await Promise.allSettled(ending.map(({ finished }) => finished));
    await document.fonts.ready;
  });
  await twoFrames(page);
}
