/**
 * A small disk of its own for a profile: it can lose its power, run full and turn read-only while
 * the rest of the computer goes on. Needs root on Linux; where it cannot be had the reason is told.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export type DiskKind = 'ext4' | 'tmpfs';

export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /**
   * Power cut: what the file system has not written out is dropped, and nothing is written any
   * more (the ioctl EXT4_IOC_SHUTDOWN with NOLOGFLUSH). Only for ext4.
   */
  readonly cutPower: () => void;
  /** Unmounts and mounts again, as after the power is back. Nothing may have a file open on it. */
  readonly restart: () => Promise<void>;
  /** Mounts it again with these options while it is in use. @throws when the kernel refuses. */
  readonly remount: (options: string) => void;
  /** Unmounts and deletes it, whatever state it is in. */
  readonly remove: () => Promise<void>;
}

/** Bytes; the profile of a first start takes about 10 MB of it. */
const size = 64 * 1024 * 1024;

/** Makes a disk and mounts it. @throws with the words of the program that failed. */
export async function makeSmallDisk(kind: DiskKind): Promise<SmallDisk> {
  const root = await mkdtemp(join(tmpdir(), 'readout-disk-'));
  const folder = join(root, 'mounted');
  const image = join(root, 'image');
  await mkdir(folder);
  const mount =
    kind === 'tmpfs'
      ? ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]
      : ['-o', 'loop', image, folder];
  try {
    if (kind === 'ext4') {
      await writeFile(image, '');
      await truncate(image, size);
      run('mkfs.ext4', ['-q', '-F', '-m', '0', image]);
    }
    run('mount', mount);
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
  return {
    folder,
    cutPower: () => run('perl', ['-MFcntl', '-e', shutdown, folder]),
    async restart() {
      await unmount(folder);
      run('mount', mount);
    },
    remount: (options) => run('mount', ['-o', `remount,${options}`, folder]),
    async remove() {
      // Lazily in the end: a process that will not go must not leave the mount behind for ever.
      await unmount(folder).catch(() => run('umount', ['--lazy', folder]));
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Why there can be no such disk here, as half a sentence; null when there can. */
export async function findDiskObstacle(kind: DiskKind): Promise<string | null> {
  if (process.platform !== 'linux') return 'disks of their own are made on Linux only';
  if (process.getuid?.() !== 0) return 'only root may mount a disk, and the tests are not root';
  try {
    const disk = await makeSmallDisk(kind);
    try {
      if (kind === 'ext4') disk.cutPower();
    } finally {
      await disk.remove();
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** 0x8004587d is EXT4_IOC_SHUTDOWN, 2 its flag NOLOGFLUSH (linux/fs/ext4/ext4.h). */
const shutdown = `
  sysopen(my $folder, $ARGV[0], O_RDONLY) or die "open: $!\\n";
  my $flags = pack('L', 2);
  ioctl($folder, 0x8004587d, $flags) or die "EXT4_IOC_SHUTDOWN: $!\\n";
`;

/** Processes that were just killed keep their files open for a moment. */
async function unmount(folder: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return run('umount', [folder]);
    } catch (error) {
      if (attempt === 50) throw error;
      await wait(100);
    }
  }
}

function run(program: string, args: readonly string[]): void {
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;
  const ended = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, PATH: path, LC_ALL: 'C' },
  });
  if (ended.error) throw new Error(`${program} is not there`);
  if (ended.status !== 0) throw new Error(`${program} failed: ${ended.stderr.trim()}`);
}
