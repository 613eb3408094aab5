import type { Root } from 'react-dom/client';
import type { Offer, Plan } from '#core/storage/plan';
import { preferences } from '../data/preferences';
import { startServices, type OnRebuilding } from '../data/services';
import type { ReadMeanwhile, TextMeanwhile } from '../data/text-meanwhile';
import { activeTab, nothingKept } from '#core/reading/tabs';
import { desktop } from '../desktop/desktop';
import { startAppearance } from '../features/settings/appearance';
import { defaultAppearance } from '../features/settings/apply-appearance';
import { startSearch } from '../search/start-search';
import { startTabs, tabs } from '../navigation/tabs';
import { Application, openFirst } from './application';
import { StartChoice } from './start-choice';
import { Rebuilding } from './rebuilding';

/** The answer to what the first script asked for. */
export type AskedSettings = ReturnType<typeof desktop.readSettings>;

/** Starts the services and draws the window, or says why it cannot. */
export async function start(view: Root, settings: AskedSettings): Promise<void> {
  try {
    await startWindow(view, settings);
  } catch (error) {
    console.error('The window could not begin:', error);
    view.render(<StartFailure />);
  }
}

async function startWindow(view: Root, asked: AskedSettings): Promise<void> {
  const rebuilding = rebuildingIn(view);
  // Not by Suspense: React holds content back for 300 ms once a fallback is shown.
  const [services] = await Promise.all([
    startServices(
      (share, readText) => rebuilding.show(share, readText),
      (plan) => {
        rebuilding.hide();
        return choose(view, plan);
      },
    ),
    takeChoices(asked),
  ]);
  rebuilding.hide();
  performance.mark('rows-read');
  const search = startSearch(services);
  await openFirst(services);
  performance.mark('text-read');
  view.render(<Application services={services} search={search} />);
}

/** Share of a rebuild after which a text that could not be shown is asked for again. */
const nextTry = 0.1;

interface RebuildingView {
  readonly show: OnRebuilding;
  /** Something else is shown now. */
  readonly hide: () => void;
}

/** Shows the progress, and the last read text as soon as it is loaded. */
function rebuildingIn(view: Root): RebuildingView {
  let text: TextMeanwhile | null = null;
  let asked: { readonly readText: ReadMeanwhile; readonly share: number } | null = null;
  let shown: number | null = null;
  function draw(): void {
    if (shown !== null) view.render(<Rebuilding share={shown} text={text} />);
  }
  return {
    show(share, readText) {
      shown = share;
      draw();
      // The store may have lost the text's row too: it is there again after some of the changes.
      const isSoon = asked?.readText === readText && share - asked.share < nextTry;
      if (text || isSoon) return;
      asked = { readText, share };
      readText(activeTab(tabs.get())).then(
        (read) => {
          text ??= read;
          draw();
        },
        (error: unknown) => console.error('No text can be shown meanwhile:', error),
      );
    },
    hide: () => (shown = null),
  };
}

/** Asks the reader, in place of the window, without keeping it from being closed. */
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
async function takeChoices(asked: AskedSettings): Promise<void> {
  const settings = await asked;
  if (settings.ok) {
    const { author, hiddenCreators, citationStyle, keys, version } = settings.value;
    preferences.set({ author, hiddenCreators, citationStyle, keys, version });
  }
  startTabs(settings.ok ? settings.value.tabs : nothingKept);
  startAppearance(settings.ok ? settings.value : defaultAppearance);
}

/** Shown instead of everything when the window could not start; otherwise it would stay empty. */
function StartFailure() {
  return (
    <div role="alert" className="pane-failure">
      <p>
        Readout could not show its library. Your marks and notes are safe in the journal. Restart
        Readout; if that does not help, restart the computer.
      </p>
    </div>
  );
}
