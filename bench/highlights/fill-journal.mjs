/**
 * Run inside Readout's page: puts annotations into the journal by the way that every change takes.
 * The rows are made like one that Readout has made itself, so that they are what it writes today.
 *
 * @param {{ blocks: readonly { text: string, start: number }[], passages: readonly { start: number, end: number, label: string, note?: string }[] }} wanted
 */
export async function fillJournal({ blocks, passages }) {
  const value = (answer) => {
    if (!answer.ok) throw new Error(`The journal answered ${answer.error.code}`);
    return answer.value;
  };
  const text = blocks.map((block) => block.text).join('\n');
  const changes = value(await window.desktop.readChanges({ after: 0, limit: 10_000 }));
  const isMark = ({ table, after }) => table === 'annotations' && after !== null;
  const sample = changes.map(({ change }) => change).find(({ rows }) => rows.some(isMark));

  for (const passage of passages) {
    const row = sample.rows.find(isMark);
    const after = annotationLike(row.after, passage);
    const rows = [{ ...row, id: after.id, before: null, after }];
    const change = { ...sample, id: crypto.randomUUID(), rows };
    value(await window.desktop.appendChange({ change }));
  }

  function annotationLike(annotation, { start, end, label, note = '' }) {
    const index = blocks.findLastIndex((block) => block.start <= start);
    const inBlock = (offset) => offset - blocks[index].start;
    const anchor = {
      ...annotation.anchor,
      position: { start, end },
      quote: {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(start - 32, 0), start),
        suffix: text.slice(end, end + 32),
      },
      blocks: {
        startBlock: index,
        startOffset: inBlock(start),
        endBlock: index,
        endOffset: inBlock(end),
      },
    };
    return { ...annotation, id: crypto.randomUUID(), labelId: label, anchor, note };
  }
}
