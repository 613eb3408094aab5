import { readFileSync } from 'node:fs';
import { nativeTheme } from 'electron';
import * as z from 'zod/mini';
import { keptPageLookSchema } from '#core/reading/page-look-schema';
import { keptTabsSchema } from '#core/reading/tabs-schema';
import {
  paletteOf,
  papers,
  schemeOf,
  themeByName,
  themeChoices,
  type ThemeChoice,
} from '#core/reading/theme';
import { minZoom, maxZoom } from '#core/reading/zoom';
import { citationStyles } from '#core/model/citation-styles';
import { usableKeys } from '#core/ipc/keys';
import { maxNameLength } from '#core/ipc/messages';
import { keptWidthsSchema } from '#core/reading/widths-schema';
import { writeFileAtomically } from '../files/atomic-write';

const name = z.string().check(z.maxLength(maxNameLength));

/**
 * Small choices that must be known before the first window; losing them loses no words. Members
 * added by a newer Readout stay in the file.
 */
const stored = z.looseObject({
  theme: z.catch(z.pipe(z.transform(themeByName), z.enum(themeChoices)), 'system'),
  page: keptPageLookSchema,
  zoom: z.catch(z.number().check(z.gte(minZoom), z.lte(maxZoom)), 1),
  author: z.catch(z.nullable(name), null),
  hiddenCreators: z.catch(z.array(name).check(z.maxLength(1000)), []),
  citationStyle: z.catch(z.enum(citationStyles), 'chicago-notes'),
  keys: z.pipe(
    z.catch(z.record(z.string(), z.unknown()), {}),
    z.transform((keys) => usableKeys(keys, process.platform === 'darwin')),
  ),
  tabs: keptTabsSchema,
  widths: keptWidthsSchema,
  backupFolder: z.catch(z.nullable(z.string().check(z.minLength(1), z.maxLength(10_000))), null),
  window: z.catch(
    z.object({
      x: z.optional(z.int()),
      y: z.optional(z.int()),
      width: z.int().check(z.gte(480), z.lte(20_000)),
      height: z.int().check(z.gte(360), z.lte(20_000)),
    }),
    { width: 1320, height: 900 },
  ),
});

export type StoredSettings = z.infer<typeof stored>;

export interface SettingsStore {
  readonly current: StoredSettings;
  /** Applies the choice at once for this run and writes it; rejects when the disk refuses. */
  update(change: Partial<StoredSettings>): Promise<void>;
}

/** Reads the settings file; missing or invalid values get their defaults. */
export function openSettings(file: string): SettingsStore {
  const write = () => writeFileAtomically(file, JSON.stringify(store.current, null, 2) + '\n');
  /** One after the other: the one that is made last has everything. */
  let writing: Promise<void> = Promise.resolve();
  const store = {
    current: stored.parse(readJson(file)),
    update(change: Partial<StoredSettings>) {
      store.current = { ...store.current, ...change };
      writing = writing.then(write, write);
      return writing;
    },
  };
  return store;
}

function readJson(file: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

/** Sets the theme of the window's own parts, and the colour scheme that the page sees. */
export function applyTheme(theme: ThemeChoice): void {
  nativeTheme.themeSource = schemeOf(theme);
}

/** The paper of the present theme, so that nothing flashes before the first paint. */
export function paperOf(theme: ThemeChoice): string {
  const { shouldUseDarkColors, shouldUseHighContrastColors } = nativeTheme;
  return papers[
    paletteOf(theme, { dark: shouldUseDarkColors, moreContrast: shouldUseHighContrastColors })
  ];
}
