import { useCallback } from 'react';
import type { Binned } from '#core/model/binned';
import { listBin } from '../../data/repositories/bin';
import { useLive } from '../../data/use-live';
import type { Services } from '../../data/services';

/** What is in the bin, the last deleted first; null until it is read. */
export function useBin({ keeping }: Services): readonly Binned[] | null {
  const database = keeping.ok ? keeping.value.database : null;
  const query = useCallback(async () => (database ? listBin(database) : []), [database]);
  return useLive(query) ?? null;
}
