/**
 * The time of every file in a ZIP that we write: the earliest possible, so that the same set gives
 * the same bytes. ZIP uses local time, so this is the same in every time zone.
 */
export const zipTime = new Date(1980, 0, 1);
