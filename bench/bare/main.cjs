/** The least an Electron application can be: one window with one page. The measures' yardstick. */
const { app, BrowserWindow } = require('electron');

const option = (name) => process.argv.find((each) => each.startsWith(name))?.slice(name.length);

app.setPath('userData', option('--profile='));
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1320, height: 900 });
  void window.loadFile(option('--page='));
});
