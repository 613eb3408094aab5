import type { Root } from 'react-dom/client';
import type { Offer, Plan } from '#core/keeping/plan';
import { preferences } from '../data/preferences';
import { startServices } from '../data/services';
import { desktop } from '../desktop/desktop';
import { startAppearance, defaultAppearance } from '../features/settings/appearance';
import { startSearch } from '../search/start-search';
import { Application, openFirst } from './application';
import { Rebuilding } from './rebuilding';
import { StartChoice } from './start-choice';
import { StartFailure } from './start-failure';

/** Starts what the screens stand on and draws the window, or says that it could not be. */
export async function start(view: Root): Promise<void> {
  try {
    await startWindow(view);
  } catch (error) {
    console.error('The window could not begin:', error);
    view.render(<StartFailure />);
  }
}

async function startWindow(view: Root): Promise<void> {
  // Not by Suspense: React keeps what was waited for back until 300 ms after the waiting was shown.
  const [services] = await Promise.all([
    startServices(
      (share) => view.render(<Rebuilding share={share} />),
      (plan) => choose(view, plan),
    ),
    readChoices(),
  ]);
  const search = startSearch(services);
  await openFirst(services);
  view.render(<Application services={services} search={search} />);
}

/** Asks the reader, in place of the window, and does not keep it from being closed. */
async function choose(view: Root, plan: Plan): Promise<Offer> {
  const stopClosing = desktop.onClosing(() => Promise.resolve(null));
  const chosen = await new Promise<Offer>((resolve) => {
    view.render(
      <StartChoice
        plan={plan}
        onChoose={resolve}
        onShowBackups={() => void desktop.showBackups()}
      />,
    );
  });
  stopClosing();
  view.render(null);
  return chosen;
}

/** Does not wait for the library: the window has its colours before it has anything to show. */
async function readChoices(): Promise<void> {
  const settings = await desktop.readSettings();
  if (settings.ok) {
    const { author, hiddenCreators, citationStyle, version } = settings.value;
    preferences.set({ author, hiddenCreators, citationStyle, version });
  }
  startAppearance(settings.ok ? settings.value : defaultAppearance);
}
