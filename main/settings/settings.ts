import { readFileSync } from 'node:fs';
import { nativeTheme } from 'electron';
import { z } from 'zod';
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

/**
 * Small choices that must be known before the first window; losing them loses no words. What a
 * newer Readout has added stays in the file.
 */
const stored = z.looseObject({
  theme: z.preprocess(themeByName, z.enum(themeChoices)).catch('system'),
  page: keptPageLookSchema,
  zoom: z.number().min(minZoom).max(maxZoom).catch(1),
  author: z.string().max(maxNameLength).nullable().catch(null),
  hiddenCreators: z.array(z.string().max(maxNameLength)).max(1000).catch([]),
  citationStyle: z.enum(citationStyles).catch('chicago-notes'),
  keys: z
    .record(z.string(), z.unknown())
    .catch({})
    .transform((keys) => usableKeys(keys, process.platform === 'darwin')),
  tabs: keptTabsSchema,
  widths: keptWidthsSchema,
  backupFolder: z.string().min(1).max(10_000).nullable().catch(null),
  window: z
    .object({
      x: z.int().optional(),
      y: z.int().optional(),
      width: z.int().min(480).max(20_000),
      height: z.int().min(360).max(20_000),
    })
    .catch({ width: 1320, height: 900 }),
});

export type StoredSettings = z.infer<typeof stored>;

export interface SettingsStore {
  readonly current: StoredSettings;
  /** Keeps the choice for this run at once and writes it; rejects when the disk refuses. */
  update(change: Partial<StoredSettings>): Promise<void>;
}

/** Reads the settings file; what is missing or makes no sense in it gets its default. */
export function openSettings(file: string): SettingsStore {
  const store = {
    current: stored.parse(readJson(file)),
    async update(change: Partial<StoredSettings>) {
      store.current = { ...store.current, ...change };
      await writeFileAtomically(file, JSON.stringify(store.current, null, 2) + '\n');
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

/** Turns the window's own parts, and what the page hears as the system's scheme. */
export function applyTheme(theme: ThemeChoice): void {
  nativeTheme.themeSource = schemeOf(theme);
}

/** The paper of the theme as it is now, so that nothing flashes before the first paint. */
export function paperOf(theme: ThemeChoice): string {
  const { shouldUseDarkColors, shouldUseHighContrastColors } = nativeTheme;
  return papers[
    paletteOf(theme, { dark: shouldUseDarkColors, moreContrast: shouldUseHighContrastColors })
  ];
}
