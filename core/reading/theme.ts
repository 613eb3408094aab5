/** The themes of the window: the reader's choice, and the resulting palette. */
export const themeChoices = ['system', 'paper', 'sepia', 'dark', 'black', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Each palette is one file in `renderer/ui/themes`; high contrast has a light and a dark one. */
export const palettes = [
  'paper',
  'sepia',
  'dark',
  'black',
  'contrast-light',
  'contrast-dark',
] as const;
export type Palette = (typeof palettes)[number];

/** The system's appearance settings. */
export interface SystemLook {
  readonly dark: boolean;
  readonly moreContrast: boolean;
}

/**
 * The palette for a choice. Following the system means paper or dark, and high contrast if the
 * system asks for more contrast; high contrast, even when chosen, is dark on a dark system.
 */
export function paletteOf(choice: ThemeChoice, { dark, moreContrast }: SystemLook): Palette {
  if (choice === 'contrast' || (choice === 'system' && moreContrast)) {
    return dark ? 'contrast-dark' : 'contrast-light';
  }
  if (choice === 'system') return dark ? 'dark' : 'paper';
  return choice;
}

/**
 * Whether the window's own parts (menus, scroll bars, title bar) are light, dark or the system's.
 */
export function schemeOf(choice: ThemeChoice): 'system' | 'light' | 'dark' {
  if (choice === 'system' || choice === 'contrast') return 'system';
  return choice === 'dark' || choice === 'black' ? 'dark' : 'light';
}

/**
 * The paper of each palette, for a window that has not painted yet: nothing may flash. The same
 * value as `--paper` in the palette's file (a test compares them).
 */
export const papers: Readonly<Record<Palette, string>> = {
  paper: '#fffdf9',
  sepia: '#f7eedb',
  dark: '#1c1f23',
  black: '#000000',
  'contrast-light': '#ffffff',
  'contrast-dark': '#000000',
};

/** Names from earlier versions, still in the settings of readers who chose one. */
const formerNames: Readonly<Record<string, ThemeChoice>> = { light: 'paper' };

/** The choice under its present name; anything else is returned unchanged. */
export function themeByName(name: unknown): unknown {
  return typeof name === 'string' && Object.hasOwn(formerNames, name) ? formerNames[name] : name;
}
