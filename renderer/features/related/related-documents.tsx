import { useCallback } from 'react';
import { RelatedPanel } from './related-panel';
import { useStore } from '../../ui/store';
import { useAsync } from '../../ui/use-async';
import { useSearch } from '../../search/start-search';
import { opens } from '../../navigation/tabs';
import { openDocument, session } from '../../navigation/session';

interface Props {
  readonly documentId: string;
}

const close = () => session.set((now) => ({ ...now, relatedShown: false }));

/** The documents related to the open one, beside it. */
export function RelatedDocuments({ documentId }: Props) {
  const search = useSearch();
  const { share, failed, version } = useStore(search.state);
  // With half of the texts loaded, other words are rare than among all of them.
  const whole = share === 1;
  const find = useCallback(() => search.relatedTo(documentId), [search, documentId]);
  // It fails when the worker has ended: the search is filled again, and its state triggers another
  // request or reports the failure.
  const { value: related } = useAsync(whole ? find : null, { keep: true, again: version });
  return (
    <RelatedPanel
      related={related}
      onRetry={failed ? search.begin : null}
      opening={(id) => opens(() => openDocument(id))}
      onClose={close}
    />
  );
}
