import { useEffect, useMemo, useState } from 'react';
import type { RelatedDocument } from '#core/related/related';
import type { ShelfItem } from '#core/library/shelf-item';
import { RelatedPanel } from './related-panel';
import { TaskCancelled } from '../../workers/task-runner';
import { relatedTo, textsKey } from './related-room';
import { openDocument, session } from '../../navigation/session';

interface Props {
  readonly documentId: string;
  readonly shelf: readonly ShelfItem[];
}

const close = () => session.set((now) => ({ ...now, relatedShown: false }));

/** The documents that belong with the open one, beside it. */
export function RelatedDocuments({ documentId, shelf }: Props) {
  const [related, setRelated] = useState<readonly RelatedDocument[] | null>(null);
  const texts = useMemo(() => textsKey(shelf), [shelf]);
  useEffect(() => {
    let current = true;
    relatedTo(documentId, shelf, texts).then(
      (found) => {
        if (current) setRelated(found);
      },
      (error: unknown) => {
        if (!(error instanceof TaskCancelled)) console.error('Nothing related was found:', error);
      },
    );
    return () => {
      current = false;
    };
    // A mark or a place that is read changes the shelf; the texts are the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [documentId, texts]);
  return <RelatedPanel related={related} onOpen={(id) => void openDocument(id)} onClose={close} />;
}
