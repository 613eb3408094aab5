/**
 * The look of the window: theme, page and zoom as chosen by the reader. Main stores them; a choice
 * shows at once and is written in the background, one write at a time.
 */
import type { Settings } from '#core/ipc/messages';
import { defaultLook, type PageLook } from '#core/reading/page-look';
import { paletteOf, type SystemLook, type ThemeChoice } from '#core/reading/theme';
import { defaultWidths, type Widths } from '#core/reading/widths';
import { nextZoom } from '#core/reading/zoom';
import { desktop } from '../../desktop/desktop';
import { answerOrNotice } from '../../ui/notices';
import { createStore } from '../../ui/store';
import { applyPageLook } from './apply-page-look';

export type Appearance = Pick<Settings, 'theme' | 'page' | 'zoom' | 'widths'>;

/** The look before anything was chosen, and when the settings cannot be read. */
export const defaultAppearance: Appearance = {
  theme: 'system',
  page: defaultLook,
  zoom: 1,
  widths: defaultWidths,
};

export const appearance = createStore<Appearance>(defaultAppearance);

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';

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

/** The system's present settings. */
export function systemLook(): SystemLook {
  return {
    dark: window.matchMedia(darkQuery).matches,
    moreContrast: window.matchMedia(contrastQuery).matches,
  };
}

let writing: Promise<unknown> = Promise.resolve();

function change(part: Partial<Appearance>): void {
  showOnly(part);
  writing = writing.then(() => answerOrNotice(desktop.writeSettings(part)));
}

function show(): void {
  const { theme, page, widths } = appearance.get();
  document.documentElement.dataset['theme'] = paletteOf(theme, systemLook());
  applyPageLook(document.documentElement, page);
  for (const [name, width] of Object.entries(widths)) {
    document.documentElement.style.setProperty(`--${name}-width`, `${width}px`);
  }
}
