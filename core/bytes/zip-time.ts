/**
 * The time of every file in a ZIP that is written: the first one it can hold, so that the same set
 * gives the same bytes. ZIP counts in local time, so this is the same file in every time zone.
 */
export const zipTime = new Date(1980, 0, 1);
