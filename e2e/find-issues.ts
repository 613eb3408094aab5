/** What axe finds on the page as it is. */
import axe from 'axe-core';
import { palettes } from '#core/reading/theme';
import type { ReaderPage } from './pages/reader-page';

/** Sets of rules, and one rule, by their names in axe. */
const every = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = ['color-contrast'];

/**
 * Serious and critical findings in every palette, one line each; the first palette is shown again
 * afterwards. A palette is shown as `appearance.ts` does, and looked at when nothing fades any more:
 * half a colour has not its contrast yet. All in one go: asking the page for each palette by itself
 * is mostly waiting.
 */
export async function findIssues({ page }: ReaderPage): Promise<string[]> {
  // Half a megabyte of script, which stays until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const looks = palettes.map((palette, nth) => ({ palette, rules: nth === 0 ? every : contrast }));
  return page.evaluate(async (all) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const turn = async (palette: string) => {
      document.documentElement.dataset['theme'] = palette;
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    };
    const issues: string[] = [];
    for (const { palette, rules } of all) {
      await turn(palette);
      const { violations } = await checker.run(document, {
        runOnly: [...rules],
        resultTypes: ['violations'],
      });
      for (const { id, impact, nodes } of violations) {
        if (impact !== 'serious' && impact !== 'critical') continue;
        for (const { html, failureSummary } of nodes) {
          issues.push(`${palette}: ${id}: ${html.slice(0, 120)} ${failureSummary}`);
        }
      }
    }
    await turn(all[0]?.palette ?? '');
    return issues;
  }, looks);
}
