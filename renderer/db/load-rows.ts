import { addRow, emptyRowSet, type RowSet, type TableRow } from '#core/annotations/row-set';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import { ok, type Result } from '#core/result';

export type RowSource = Pick<DesktopApi, 'loadRows' | 'readRows'>;

/**
 * All rows of a backup, or of the journal.
 *
 * @param backup the backup's name; null for what the journal amounts to.
 * @param onProgress called with the share of the rows that is here, 0 to 1.
 */
export async function loadRows(
  source: RowSource,
  backup: string | null,
  onProgress: (share: number) => void = () => undefined,
): Promise<Result<RowSet, AppError>> {
  const loaded = await source.loadRows({ backup });
  if (!loaded.ok) return loaded;
  const rows = emptyRowSet();
  const { pages } = loaded.value;
  for (let page = 0; page < pages; page += 1) {
    const answer = await source.readRows({ page });
    if (!answer.ok) return answer;
    for (const line of answer.value.split('\n')) addRow(rows, JSON.parse(line) as TableRow);
    onProgress((page + 1) / pages);
  }
  return ok(rows);
}
