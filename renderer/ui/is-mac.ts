/** On a Mac the command key and the look of shortcuts differ. */
export const isMac = navigator.userAgent.includes('Macintosh');
