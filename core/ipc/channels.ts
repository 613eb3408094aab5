/** Names of every message between main and renderer. Nothing else crosses. */
export const channels = {
  listLibrary: 'library:list',
  openDocument: 'library:open',
  readText: 'text:read',
  readTexts: 'text:read-many',
  storeTexts: 'text:store',
  pickTexts: 'text:pick',
  readPickedText: 'text:read-picked',
  openJournal: 'journal:open',
  appendChange: 'journal:append',
  readChanges: 'journal:read',
  readRecentChanges: 'journal:read-recent',
  backUpNow: 'backup:take',
  listBackups: 'backup:list',
  showBackups: 'backup:show',
  chooseBackupFolder: 'backup:choose-folder',
  loadRows: 'rows:load',
  readRows: 'rows:read',
  checkFiles: 'files:check',
  resetStore: 'store:reset',
  chooseExport: 'export:choose',
  writeExport: 'export:write',
  writePdf: 'export:write-pdf',
  writeClipboard: 'clipboard:write',
  paste: 'clipboard:paste',
  pickAnnotationFiles: 'import:pick',
  openLink: 'link:open',
  takeAddress: 'address:take',
  readSettings: 'settings:read',
  writeSettings: 'settings:write',
  toggleFullScreen: 'window:full-screen',
  printPage: 'window:print',
  describeMenu: 'menu:describe',
  reportReady: 'window:ready',
  reportCanClose: 'window:can-close',
} as const;

export type Method = keyof typeof channels;

/** What main tells the renderer without being asked. */
export const events = {
  runCommand: 'command:run',
  closing: 'window:closing',
  notice: 'notice',
  address: 'address:arrived',
} as const;
