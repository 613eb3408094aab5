import { correctSource } from '#core/citing/correct-source';
import { noCorrection } from '#core/model/source-record';
import { SourceDialog } from './source-dialog';
import { useStore } from '../../ui/store';
import { useText } from '../../data/use-text';
import { actContext, useServices } from '../../data/services';
import { session } from '../../navigation/session';

interface Props {
  readonly onClose: () => void;
}

/** The details of a document, to view and correct: of the open one, or of one in a list. */
export function SourceScreen({ onClose }: Props) {
  const { documentId, detailsOf } = useStore(session);
  const id = detailsOf ?? documentId;
  return id && <Details documentId={id} onClose={onClose} />;
}

function Details({ documentId, onClose }: Props & { readonly documentId: string }) {
  const { store } = useServices();
  const document = useText(documentId, null);
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
