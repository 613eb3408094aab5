import type { Settings } from '#core/ipc/messages';
import { columnWidth, defaultLook, type Face, type PageLook } from '#core/reading/page-look';
import { paletteOf, type SystemLook } from '#core/reading/theme';
import { defaultWidths } from '#core/reading/widths';

export type Appearance = Pick<Settings, 'theme' | 'page' | 'zoom' | 'widths'>;

/** The look before anything was chosen, and when the settings cannot be read. */
export const defaultAppearance: Appearance = {
  theme: 'system',
  page: defaultLook,
  zoom: 1,
  widths: defaultWidths,
};

export const darkQuery = '(prefers-color-scheme: dark)';
export const contrastQuery = '(prefers-contrast: more)';

/** The system's present settings. */
export function systemLook(): SystemLook {
  return {
    dark: window.matchMedia(darkQuery).matches,
    moreContrast: window.matchMedia(contrastQuery).matches,
  };
}

/** Writes the look onto the root element, where the style sheets of the page and of print read it. */
export function applyAppearance(root: HTMLElement, { theme, page, widths }: Appearance): void {
  root.dataset['theme'] = paletteOf(theme, systemLook());
  applyPageLook(root, page);
  for (const [name, width] of Object.entries(widths)) {
    root.style.setProperty(`--${name}-width`, `${width}px`);
  }
}

const families: Readonly<Record<Face, string>> = {
  serif: 'var(--font-serif)',
  sans: 'var(--font-ui)',
  system: 'var(--font-system)',
};

function applyPageLook({ style, dataset }: HTMLElement, look: PageLook): void {
  style.setProperty('--font-read', families[look.face]);
  style.setProperty('--page-size', `${look.size}px`);
  style.setProperty('--page-column', `${columnWidth(look)}px`);
  style.setProperty('--page-line', String(look.lineHeight));
  style.setProperty('--page-spacing', `${look.spacing}em`);
  const traits = {
    justified: look.justified,
    hyphenated: look.hyphenated,
    numbered: look.numbered,
    indented: look.spacing === 0,
  };
  for (const [trait, on] of Object.entries(traits)) {
    if (on) dataset[trait] = '';
    else delete dataset[trait];
  }
}
