import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/tokens.css';
import './ui/themes/paper.css';
import './ui/themes/sepia.css';
import './ui/themes/dark.css';
import './ui/themes/black.css';
import './ui/themes/contrast-light.css';
import './ui/themes/contrast-dark.css';
import './ui/hues.css';
import './ui/base.css';
import './ui/controls.css';
import { createRoot } from 'react-dom/client';
import { Application, openFirst } from './app/application';
import { Rebuilding } from './app/rebuilding';
import { reportUncaught } from './app/report-uncaught';
import { startServices } from './app/services';
import { StartFailure } from './app/start-failure';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

reportUncaught();
const view = createRoot(root);

// Not by Suspense: React keeps what was waited for back until 300 ms after the waiting was shown.
try {
  const services = await startServices((share) => view.render(<Rebuilding share={share} />));
  await openFirst(services);
  view.render(<Application services={services} />);
} catch (error) {
  console.error('The window could not begin:', error);
  view.render(<StartFailure />);
}
