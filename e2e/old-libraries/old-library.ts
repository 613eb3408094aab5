import { join } from 'node:path';
import { projectRoot } from '../electron-path';

/** A profile as an earlier Readout left it: journal and store, made by that application. */
export function oldLibrary(version: 1 | 2 | 3 | 4): string {
  return join(projectRoot, 'e2e', 'old-libraries', `version-${version}`);
}

/** What is marked in each, by the names under which it is painted. */
export const oldMarks = {
  'mark-commitment': ['plant 50,000 trees over five years'],
  'mark-agreement': ['upgrading the bilateral relationship'],
  'mark-key-point': ['under the new partnership'],
};

/** The first line of one of their notes. */
export const oldNote = 'Budget line?';
