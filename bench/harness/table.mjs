import { median } from './statistics.mjs';

const heads = ['what', 'ours (median)', 'bare (median)', 'ratio', 'aim', 'runs'];

/**
 * @param {readonly import('../run.mjs').Comparison[]} comparisons
 * @returns {string}
 */
export function formatTable(comparisons) {
  const rows = [heads, ...comparisons.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])));
  const [first, ...rest] = rows.map((row) => line(row).join('  '));
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const notes = comparisons.flatMap(({ what, note }) => (note ? [`${what}: ${note}`] : []));
  return [first, rule, ...rest, ...(notes.length ? ['', ...notes] : []), ''].join('\n');
}

function cells({ what, unit, ours, bare, aim }) {
  const [left, right] = [median(ours), median(bare)];
  const ratio = left / right;
  return [
    what,
    `${left.toFixed(digits(left))} ${unit}`,
    `${right.toFixed(digits(right))} ${unit}`,
    ratio.toFixed(2),
    `${aim.toFixed(2)} ${ratio <= aim ? 'met' : 'missed'}`,
    String(Math.min(ours.length, bare.length)),
  ];
}

const digits = (value) => (value < 100 ? 1 : 0);
