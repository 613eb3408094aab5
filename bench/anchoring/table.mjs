/** The corpus as a table: for each kind of edit what became of the anchors. */

const heads = [
  'edit',
  'anchors',
  'words survive',
  'right',
  'ambiguous',
  'words edited',
  'right',
  'gone',
  'orphaned',
  'wrong',
];

/**
 * @param {any} core
 * @param {readonly any[]} counts of one way
 */
export function corpusTable(core, counts) {
  const rows = [
    ...core.editKinds.map((edit) =>
      cells(
        core,
        edit,
        counts.filter((one) => one.edit === edit),
      ),
    ),
    cells(core, 'all', counts),
  ];
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  ');
  return all.map(line).join('\n');
}

function cells(core, name, counts) {
  const { total, survives } = core;
  const kept = counts.filter(survives);
  const gone = counts.filter(({ fate }) => fate === 'gone');
  const edited = counts.filter((one) => !survives(one) && one.fate !== 'gone');
  const right = ({ verdict }) => verdict === 'right';
  return [
    name,
    String(total(counts)),
    String(total(kept)),
    share(total(kept, right), total(kept)),
    share(
      total(kept, ({ verdict }) => verdict === 'ambiguous'),
      total(kept),
    ),
    String(total(edited)),
    share(total(edited, right), total(edited)),
    String(total(gone)),
    share(
      total(gone, ({ kind }) => kind === 'orphaned'),
      total(gone),
    ),
    String(total(counts, ({ verdict }) => verdict === 'wrong')),
  ];
}

function share(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}
