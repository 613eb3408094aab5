import { readdir, readFile } from 'node:fs/promises';

/**
 * Memory of a process and all its descendants as PSS, in MiB: what each holds alone, and its
 * share of what it holds together with others, so that nothing counts twice. Linux only.
 * @param {number} root a process id
 */
export async function treeMemory(root) {
  const sizes = await Promise.all((await processTree(root)).map(proportionalSize));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/**
 * Processor time of a process and all its descendants so far, in milliseconds. Linux only.
 * @param {number} root a process id
 */
export async function treeTime(root) {
  const times = await Promise.all((await processTree(root)).map(processorTime));
  return times.reduce((sum, time) => sum + time, 0);
}

async function processTree(root) {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(
    names.map(async (name) => [Number(name), await parentOf(name)]),
  );
  const tree = [root];
  for (const parent of tree) {
    tree.push(...parents.filter(([, of]) => of === parent).map(([pid]) => pid));
  }
  return tree;
}

async function parentOf(pid) {
  return Number((await statOf(pid))[1]);
}

/** Ticks in user and in system mode: a hundred a second on every Linux. */
async function processorTime(pid) {
  const [user = 0, system = 0] = (await statOf(pid)).slice(11, 13).map(Number);
  return (user + system) * 10;
}

/** What proc(5) lists from the third field on; empty for a process that has ended meanwhile. */
async function statOf(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name before it may hold spaces and parentheses.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** KiB; 0 for a process that has ended meanwhile. */
async function proportionalSize(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
}
