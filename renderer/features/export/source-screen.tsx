import { correctSource } from '#core/citing/correct-source';
import { noCorrection } from '#core/model/source-record';
import { SourceDialog } from './source-dialog';
import { useStore } from '../../ui/store';
import { loadedDocument } from '../../data/load-document';
import { actContext, type Services } from '../../data/services';
import { session } from '../../navigation/session';

interface Props {
  readonly services: Services;
  readonly onClose: () => void;
}

/** The source of the open document, to be looked at and corrected. */
export function SourceScreen({ services, onClose }: Props) {
  const { documentId } = useStore(session);
  const document = documentId === null ? undefined : loadedDocument(documentId);
  if (!document) return null;
  const log = services.keeping.ok ? services.keeping.value.log : null;
  const before = services.sources?.current().find(({ id }) => id === document.id) ?? null;
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
