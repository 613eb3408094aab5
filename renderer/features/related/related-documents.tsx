import { useEffect, useState } from 'react';
import type { RelatedDocument } from '#core/related/related';
import { RelatedPanel } from './related-panel';
import { useStore } from '../../ui/store';
import { useSearch } from '../../search/start-search';
import { openDocument, session } from '../../navigation/session';

interface Props {
  readonly documentId: string;
}

const close = () => session.set((now) => ({ ...now, relatedShown: false }));

/** The documents that belong with the open one, beside it. */
export function RelatedDocuments({ documentId }: Props) {
  const search = useSearch();
  const [related, setRelated] = useState<readonly RelatedDocument[] | null>(null);
  const { share, failed, version } = useStore(search.state);
  // Among half of the texts other words are rare than among all of them.
  const whole = share === 1;
  useEffect(() => search.begin(), [search]);
  useEffect(() => {
    if (!whole) return undefined;
    let current = true;
    search.relatedTo(documentId).then(
      (found) => {
        if (current) setRelated(found);
      },
      // The worker has ended: it is filled again, and its state asks once more or says that it failed.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [search, documentId, whole, version]);
  return (
    <RelatedPanel
      related={related}
      onRetry={failed ? search.begin : null}
      onOpen={(id) => void openDocument(id)}
      onClose={close}
    />
  );
}
