/**
 * The reader's acts on the list of labels, each as the change it makes. Starter labels have no row
 * until they are changed: `stored` is always what the table holds.
 */
import type { Annotation, Highlight } from '#core/model/annotation';
import type { Change, RowChange } from '#core/changes/change';
import { labelsFrom, type Label, type LabelRow } from '#core/model/label';
import {
  act,
  annotationRow,
  deletionRows,
  labelRow,
  type ActContext,
} from '#core/changes/make-change';

/** What the reader can change about a label. */
export type LabelLook = Omit<Label, 'id'>;

/** Adds a label at the end of the list. */
export function addLabel(
  stored: readonly LabelRow[],
  look: LabelLook,
  context: ActContext,
): { readonly change: Change; readonly id: string } {
  const order = Math.max(-1, ...labelsFrom(stored).map((label) => label.order)) + 1;
  const row: LabelRow = { ...look, id: context.newId(), order, removed: false };
  return { id: row.id, change: act(`Add label ${look.name}`, [labelRow(null, row)], context) };
}

/** Renames, recolours or otherwise changes a label; null when nothing differs. */
export function editLabel(
  stored: readonly LabelRow[],
  id: string,
  look: Partial<LabelLook>,
  context: ActContext,
): Change | null {
  const before = labelsFrom(stored).find((label) => label.id === id);
  if (!before) return null;
  const letter = look.letter ?? letterAfterRename(before, look.name, labelsFrom(stored));
  const after = { ...before, ...look, letter };
  if (JSON.stringify(after) === JSON.stringify(before)) return null;
  const name =
    after.name === before.name
      ? `Change label ${before.name}`
      : `Rename label ${before.name} to ${after.name}`;
  return act(name, [replacing(stored, after)], context);
}

/**
 * A letter taken from the old name is replaced by one from the new name; it stays if it still fits
 * or no other is free.
 */
function letterAfterRename(
  { id, name: old, letter }: Label,
  name: string | undefined,
  labels: readonly Label[],
): string {
  const holds = (word: string) => word.toUpperCase().includes(letter.toUpperCase());
  if (name === undefined || holds(name) || !holds(old)) return letter;
  const taken = new Set(
    labels.flatMap((each) => (each.id === id ? [] : each.letter.toUpperCase())),
  );
  const free = [...name.toUpperCase()].find((each) => /\p{L}/u.test(each) && !taken.has(each));
  return free ?? letter;
}

/**
 * Moves a label within the list.
 *
 * @param place index in the list without it, from 0.
 */
export function moveLabel(
  stored: readonly LabelRow[],
  id: string,
  place: number,
  context: ActContext,
): Change | null {
  const labels = labelsFrom(stored);
  const moved = labels.find((label) => label.id === id);
  if (!moved || labels.indexOf(moved) === place) return null;
  const others = labels.filter((label) => label !== moved);
  const rows = others
    .toSpliced(place, 0, moved)
    .flatMap((label, order) =>
      label.order === order ? [] : [replacing(stored, { ...label, order })],
    );
  return act(`Move label ${moved.name}`, rows, context);
}

/**
 * Removes a label. Its highlights get another one, or go into the bin.
 *
 * @param highlights all that have the label, in every document.
 * @param moveTo id of the label they get; null puts them into the bin.
 */
export function removeLabel(
  stored: readonly LabelRow[],
  id: string,
  highlights: readonly Highlight[],
  moveTo: string | null,
  context: ActContext,
): Change | null {
  const before = labelsFrom(stored).find((label) => label.id === id);
  if (!before) return null;
  const at = context.now();
  const touched =
    moveTo === null
      ? deletionRows(highlights, at)
      : highlights.map((each) => annotationRow(each, { ...each, labelId: moveTo, modified: at }));
  const row = replacing(stored, { ...before, removed: true });
  return act(`Remove label ${before.name}`, [row, ...touched], context);
}

/** The highlights that have a label. */
export function withLabel(annotations: readonly Annotation[], id: string): readonly Highlight[] {
  return annotations.filter(
    (each): each is Highlight => each.kind === 'highlight' && each.labelId === id,
  );
}

function replacing(stored: readonly LabelRow[], after: LabelRow): RowChange {
  return labelRow(stored.find((row) => row.id === after.id) ?? null, after);
}
