import { addRow, emptyRowSet, type RowSet, type TableRow } from '#core/changes/row-set';
import type { AppError } from '#core/errors';
import type { DesktopApi, Request } from '#core/ipc/contract';
import { ok, type Result } from '#core/result';

export type RowSource = Pick<DesktopApi, 'loadRows' | 'readRows'>;

/**
 * All rows of the journal, of a backup, or of both together.
 *
 * @param onProgress called with the share of the rows that is loaded, 0 to 1.
 */
export async function loadRows(
  desktop: RowSource,
  source: Request<'loadRows'>['source'],
  onProgress: (share: number) => void = () => undefined,
): Promise<Result<RowSet, AppError>> {
  const loaded = await desktop.loadRows({ source });
  if (!loaded.ok) return loaded;
  const rows = emptyRowSet();
  const { pages } = loaded.value;
  for (let page = 0; page < pages; page += 1) {
    const answer = await desktop.readRows({ page });
    if (!answer.ok) return answer;
    for (const line of answer.value.split('\n')) addRow(rows, JSON.parse(line) as TableRow);
    onProgress((page + 1) / pages);
  }
  return ok(rows);
}
