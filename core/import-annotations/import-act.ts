/** The import itself: one change, which a single Undo takes back. */
import type { Change, RowChange } from '#core/changes/change';
import type { LabelRow } from '#core/model/label';
import { act, annotationRow, binRow, labelRow, type ActContext } from '#core/changes/make-change';
import { twinOf, type ImportPlan, type ItemChoice, type PlannedItem } from './import-plan';

/**
 * What the reader chose for some items, by their place in the file; the others follow the proposal.
 */
export type ImportChoices = ReadonlyMap<number, ItemChoice>;

export function choiceFor({ place, choices }: PlannedItem, made: ImportChoices): ItemChoice {
  const chosen = made.get(place);
  return chosen && choices.includes(chosen) ? chosen : (choices[0] ?? 'skip');
}

/**
 * @param name of the file, for the act's name.
 * @param stored the stored rows of labels.
 * @returns null when there is nothing to write.
 */
export function importChange(
  { items, labels }: ImportPlan,
  made: ImportChoices,
  stored: readonly LabelRow[],
  name: string,
  context: ActContext,
): Change | null {
  const rows = items.flatMap((item) => rowsFor(item, choiceFor(item, made)));
  const written = rows.filter(({ table }) => table === 'annotations');
  if (written.length === 0) return null;
  const used = new Set(
    written.flatMap((row) =>
      row.table === 'annotations' && row.after?.kind === 'highlight' ? row.after.labelId : [],
    ),
  );
  const order = stored.reduce((most, label) => Math.max(most, label.order), 99) + 1;
  const brought = labels
    .filter(({ id }) => used.has(id))
    .map((label, index) => {
      const before = stored.find(({ id }) => id === label.id) ?? null;
      return labelRow(before, { ...label, order: order + index, removed: false });
    });
  const many = written.length === 1 ? 'annotation' : 'annotations';
  return act(
    `Import ${written.length} ${many} from ${name}`.slice(0, 300),
    [...brought, ...rows],
    context,
  );
}

/** Two items of one file may share an id: the later one overwrites the earlier. */
function rowsFor({ row, here, binned }: PlannedItem, choice: ItemChoice): RowChange[] {
  if (!row || choice === 'skip') return [];
  if (choice === 'both') return [annotationRow(null, twinOf(row))];
  return [annotationRow(here, row), ...(binned ? [binRow(binned, null)] : [])];
}
