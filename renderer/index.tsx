import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/tokens.css';
import './ui/hues.css';
import './ui/base.css';
import './ui/controls.css';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application';
import { startServices } from './app/services';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(<Application starting={startServices()} />);
