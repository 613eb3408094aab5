/**
 * Small choices that belong to no screen: whose notes these are, whose are shown, the citation
 * style, shortcuts; and Readout's own version, which exports include.
 */
import type { Settings } from '#core/ipc/messages';
import { desktop } from '../desktop/desktop';
import { createStore } from '../ui/store';
import { answerOrNotice } from '../ui/notices';

export type Preferences = Pick<
  Settings,
  'author' | 'hiddenCreators' | 'citationStyle' | 'keys' | 'version'
>;

export const preferences = createStore<Preferences>({
  author: null,
  hiddenCreators: [],
  citationStyle: 'chicago-notes',
  keys: {},
  version: '',
});

/** Takes effect at once and is saved in the background. */
export function choosePreferences(part: Partial<Omit<Preferences, 'version'>>): void {
  preferences.set((now) => ({ ...now, ...part }));
  const { author, hiddenCreators, citationStyle, keys } = part;
  const change = {
    ...(author !== undefined && { author }),
    ...(hiddenCreators !== undefined && { hiddenCreators: [...hiddenCreators] }),
    ...(citationStyle !== undefined && { citationStyle }),
    ...(keys !== undefined && { keys: { ...keys } as Record<string, string> }),
  };
  void answerOrNotice(desktop.writeSettings(change));
}
