import { correctSource } from '#core/citing/correct-source';
import { noCorrection } from '#core/model/source-record';
import { SourceDialog } from './source-dialog';
import { useStore } from '../../ui/store';
import { loadedDocument } from '../../data/load-document';
import { actContext, useServices } from '../../data/services';
import { session } from '../../navigation/session';

interface Props {
  readonly onClose: () => void;
}

/** The source of the open document, to be looked at and corrected. */
export function SourceScreen({ onClose }: Props) {
  const { store } = useServices();
  const { documentId } = useStore(session);
  const document = documentId === null ? undefined : loadedDocument(documentId);
  if (!document) return null;
  const log = store?.log ?? null;
  const before = store?.rows.sources.get().find(({ id }) => id === document.id) ?? null;
  return (
    <SourceDialog
      document={document}
      correction={before ?? noCorrection(document.id)}
      onSave={
        log &&
        ((after) => {
          const change = correctSource(before, after, document.title, actContext);
          if (change) log.commit(change);
          onClose();
        })
      }
      onClose={onClose}
    />
  );
}
