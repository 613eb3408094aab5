import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/tokens.css';
import './ui/themes/paper.css';
import './ui/themes/sepia.css';
import './ui/themes/dark.css';
import './ui/themes/black.css';
import './ui/themes/contrast-light.css';
import './ui/themes/contrast-dark.css';
import './features/labels/hues.css';
import './ui/base.css';
import './ui/changed-words.css';
import './ui/controls.css';
import './ui/chips.css';
import './ui/menu.css';
import './ui/page.css';
import './ui/select.css';
import './ui/side-panel.css';
import './ui/tooltip.css';
import { createRoot } from 'react-dom/client';
import '#core/without-eval';
import './worker-policy';
import { start, type AskedSettings } from './app/start';
import { SearchLost } from './search/watched-worker';
import { startStills } from './still/still-keeper';
import { reportFailures } from './ui/report-failures';
import { TaskCancelled } from './workers/task-runner';

/** @param build identifies the code that the page runs. */
export async function begin(
  root: HTMLElement,
  build: string,
  settings: AskedSettings,
): Promise<void> {
  performance.mark('script-run');
  // Cancelled waits are no failures.
  reportFailures([TaskCancelled, SearchLost]);
  await start(createRoot(root), settings);
  startStills(root, build);
}
