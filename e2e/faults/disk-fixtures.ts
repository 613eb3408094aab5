/** The fixtures of the journeys, with the profile on a small disk of its own. */
import { join } from 'node:path';
import { test as base } from '../fixtures';
import { findDiskObstacle, makeSmallDisk, type DiskKind, type SmallDisk } from './small-disk';

export interface DiskFixtures {
  readonly diskKind: DiskKind;
  readonly disk: SmallDisk;
}

const obstacles = new Map<DiskKind, Promise<string | null>>();

export const test = base.extend<DiskFixtures>({
  diskKind: ['ext4', { option: true }],
  disk: async ({ diskKind }, use, info) => {
    const known = obstacles.get(diskKind) ?? findDiskObstacle(diskKind);
    obstacles.set(diskKind, known);
    const obstacle = await known;
    if (obstacle) console.log(`Skipped, no ${diskKind} disk can be had here: ${obstacle}.`);
    info.skip(obstacle !== null, obstacle ?? '');
    const disk = await makeSmallDisk(diskKind);
    await use(disk);
    await disk.remove();
  },
  profile: ({ disk }, use) => use(join(disk.folder, 'profile')),
});

export { expect, type Started } from '../fixtures';
