/**
 * The look of the window: theme, page and zoom as chosen by the reader. Main stores them; a choice
 * shows at once and is written in the background.
 */
import { defaultLook, type PageLook } from '#core/reading/page-look';
import type { ThemeChoice } from '#core/reading/theme';
import type { Widths } from '#core/reading/widths';
import { nextZoom } from '#core/reading/zoom';
import { desktop } from '../../desktop/desktop';
import { answerOrNotice } from '../../ui/notices';
import { createStore } from '../../ui/store';
import {
  applyAppearance,
  contrastQuery,
  darkQuery,
  defaultAppearance,
  type Appearance,
} from './apply-appearance';

export const appearance = createStore<Appearance>(defaultAppearance);

/** Applies the stored look before the first paint, and follows the system. */
export function startAppearance(kept: Appearance): void {
  appearance.set(kept);
  show();
  appearance.subscribe(show);
  for (const query of [darkQuery, contrastQuery]) {
    window.matchMedia(query).addEventListener('change', show);
  }
}

export function chooseTheme(theme: ThemeChoice): void {
  change({ theme });
}

/** Changes part of the page's typesetting. */
export function setPage(part: Partial<PageLook>): void {
  change({ page: { ...appearance.get().page, ...part } });
}

/** Stores dragged widths. */
export function setWidths(part: Partial<Widths>): void {
  change({ widths: { ...appearance.get().widths, ...part } });
}

/** Shows a look during a drag without storing it. */
export function showOnly(part: Partial<Appearance>): void {
  appearance.set((now) => ({ ...now, ...part }));
}

/** Resets the page to its defaults; whether ¶ numbers show is not a matter of taste and stays. */
export function resetPage(): void {
  change({ page: { ...defaultLook, numbered: appearance.get().page.numbered } });
}

/** One step in or out, or with 0 back to the actual size. */
export function zoomBy(direction: 1 | -1 | 0): void {
  const { zoom } = appearance.get();
  change({ zoom: direction === 0 ? 1 : nextZoom(zoom, direction) });
}

function change(part: Partial<Appearance>): void {
  showOnly(part);
  // At once, so that main has it before the window can close.
  void answerOrNotice(desktop.writeSettings(part));
}

function show(): void {
  applyAppearance(document.documentElement, appearance.get());
}
