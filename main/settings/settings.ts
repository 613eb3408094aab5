import { readFileSync } from 'node:fs';
import { nativeTheme } from 'electron';
import { z } from 'zod';
import type { ThemeChoice } from '#core/ipc/messages';
import { writeFileAtomically } from '../files/atomic-write';

/** Small choices that must be known before the first window; losing them loses no words. */
const stored = z.object({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
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
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** The whole interface follows `prefers-color-scheme`, and that follows this one value. */
export function applyTheme(theme: ThemeChoice): void {
  nativeTheme.themeSource = theme;
}
