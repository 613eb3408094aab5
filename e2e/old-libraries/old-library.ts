import { join } from 'node:path';
import { projectRoot } from '../electron-path';

/** A profile as Readout 0.1.0 left it: journal and store in version 1, made by that application. */
export const oldLibrary = join(projectRoot, 'e2e', 'old-libraries', 'version-1');

/** What is marked in it, by the names under which it is painted. */
export const oldMarks = {
  'mark-commitment': ['plant 50,000 trees over five years'],
  'mark-agreement': ['upgrading the bilateral relationship'],
  'mark-key-point': ['under the new partnership'],
};

/** The first line of one of its notes. */
export const oldNote = 'Budget line?';
