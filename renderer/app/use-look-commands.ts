import { desktop } from '../desktop/desktop';
import { appearance, setPage, zoomBy } from '../features/settings/appearance';
import { useCommand } from '../navigation/commands';

const zoomIn = () => zoomBy(1);
const zoomOut = () => zoomBy(-1);
const zoomReset = () => zoomBy(0);
const toggleNumbers = () => setPage({ numbered: !appearance.get().page.numbered });
const toggleFullScreen = () => void desktop.toggleFullScreen();

/** The commands that change how the window looks. */
export function useLookCommands(): void {
  useCommand('zoom-in', zoomIn);
  useCommand('zoom-out', zoomOut);
  useCommand('zoom-reset', zoomReset);
  useCommand('toggle-numbers', toggleNumbers);
  useCommand('toggle-full-screen', toggleFullScreen);
}
