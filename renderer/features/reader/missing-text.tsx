import { useState } from 'react';
import type { TextUnavailable } from '../../data/load-document';
import { contentNamed } from '#core/library/stored-text';
import { desktop } from '../../desktop/desktop';
import { errorSentence } from '../../ui/error-words';
import { answerOrNotice, notify } from '../../ui/notices';
import { createFileReader } from '../import-documents/file-reader';
import { filesFromDialog } from '../import-documents/text-files';

interface Props {
  readonly text: TextUnavailable;
  readonly onRetry: () => void;
}

/** Shown instead of a document whose text is missing or damaged, with ways to restore it. */
export function MissingText({ text: { revision, reason }, onRetry }: Props) {
  const [busy, setBusy] = useState(false);
  async function choose(): Promise<void> {
    setBusy(true);
    if (await restore(revision)) onRetry();
    setBusy(false);
  }
  return (
    <div role="alert" className="pane-failure">
      <p>{errorSentence(reason)}</p>
      <button
        type="button"
        className="button button-main"
        disabled={busy}
        onClick={() => void choose()}
      >
        Choose its file…
      </button>
      <button type="button" className="button" disabled={busy} onClick={onRetry}>
        Look in the second backup folder again
      </button>
    </div>
  );
}

/** Reads the picked files; true when the text was among them and is stored again. */
async function restore(revision: string): Promise<boolean> {
  const picked = await answerOrNotice(desktop.pickTexts({ kind: 'files' }));
  if (!picked || picked.files.length === 0) return false;
  const reader = createFileReader();
  try {
    for (const file of filesFromDialog(picked)) {
      const read = await reader.read(file, { encoding: null, places: {} });
      if (read?.kind === 'failed') notify('error', `“${file.name ?? ''}”: ${read.reason}`);
      const content = read?.kind === 'text' ? contentNamed(read.text, revision) : null;
      if (content === null) continue;
      return (
        (await answerOrNotice(desktop.storeTexts({ texts: [{ revision, content }] }))) !== undefined
      );
    }
  } finally {
    reader.stop();
  }
  notify(
    'error',
    'That file has a different text from the missing one. Choose the file that was imported first, or import this one as a newer version.',
  );
  return false;
}
