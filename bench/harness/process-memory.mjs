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
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name before it may hold spaces and parentheses.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** KiB; 0 for a process that has ended meanwhile. */
async function proportionalSize(pid) {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
}
