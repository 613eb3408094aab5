import { useMemo, useState } from 'react';
import type { CitationStyle } from '#core/model/citation-styles';
import { defaultOptions, type ExportOptions, type ExportSet } from '#core/exporting/export-set';
import { formatFacts, type ExportFormat } from '#core/exporting/formats';
import { lossesOf, lossSentence } from '#core/exporting/losses';
import { lostLooksOf, lostLooksSentence } from '#core/exporting/lost-looks';
import { Dialog, DialogActs, DialogDescription } from '../../ui/dialog';
import { formatCount, formatPercent } from '../../ui/format';
import { ClashQuestion } from './clash-question';
import styles from './export-dialog.module.css';
import { ExportOptionsForm } from './export-options';
import {
  isPart,
  type ExportScope,
  type ExportSource,
  type KeptChoices,
} from '#core/exporting/export-scope';
import { FormatList } from './format-list';
import { PreviewPane } from './preview-pane';
import { ScopePicker } from './scope-picker';
import { useExportJob, type ExportJob } from './use-export-job';
import { useExportedDocuments } from './use-exported-documents';

interface Props {
  readonly source: ExportSource;
  readonly initial: ExportScope;
  readonly kept: { readonly author: string | null; readonly citationStyle: CitationStyle };
  readonly onKeep: (part: KeptChoices) => void;
  /** Readout's version, which is written into the files. */
  readonly version: string;
  readonly onClose: () => void;
}

/** The last choices while the window exists, and the formats that were written. */
let last: { readonly format: ExportFormat; readonly options: ExportOptions } = {
  format: 'markdown',
  options: defaultOptions,
};
let used: readonly ExportFormat[] = [];
/** Number of recently used formats offered first. */
const maxRecent = 3;

/** Format, scope and options on one page, with a preview of the result. */
export function ExportDialog({ source, initial, kept, onKeep, version, onClose }: Props) {
  const [scope, setScope] = useState(initial);
  const [format, setFormat] = useState(last.format);
  const [chosen, setChosen] = useState(last.options);
  const [style, setStyle] = useState(kept.citationStyle);
  const job = useExportJob(() => {
    // Cancel means cancel: a style is stored only after something was written in it.
    if (style !== kept.citationStyle) onKeep({ citationStyle: style });
    used = [format, ...used.filter((each) => each !== format)].slice(0, maxRecent);
    onClose();
  });
  const documents = useExportedDocuments(scope, source);
  const options = useMemo(() => ({ ...chosen, style }), [chosen, style]);
  const set = useMemo<ExportSet | null>(
    () =>
      documents && {
        documents,
        labels: source.labels,
        options,
        complete: !isPart(scope),
        author: kept.author,
        generated: new Date().toISOString(),
        version,
      },
    [documents, source.labels, options, scope, kept.author, version],
  );
  function changeOptions(part: Partial<ExportOptions>): void {
    if (part.style) setStyle(part.style);
    last = { format, options: { ...chosen, ...part } };
    setChosen(last.options);
  }
  function chooseFormat(next: ExportFormat): void {
    last = { format: next, options: chosen };
    setFormat(next);
  }
  /** What Escape does: declines a question, stops a job, and only then closes the dialog. */
  function leave(): void {
    if (job.state.kind === 'asking') job.state.answer(null);
    else if (job.state.kind === 'busy') job.cancel();
    else onClose();
  }
  return (
    <Dialog
      title="Export"
      className={styles['dialog']}
      busy={job.state.kind === 'busy'}
      onClose={leave}
    >
      {job.state.kind === 'asking' ? (
        <ClashQuestion
          clashes={job.state.clashes}
          place={job.state.place}
          onAnswer={job.state.answer}
        />
      ) : (
        <>
          <ScopePicker initial={initial} scope={scope} source={source} onChoose={setScope} />
          <div className={styles['columns']}>
            <FormatList format={format} used={used} onChoose={chooseFormat} />
            <div className={styles['right']}>
              <DialogDescription>{formatFacts[format].about}</DialogDescription>
              <ExportOptionsForm
                format={format}
                options={options}
                onChange={changeOptions}
                author={kept.author}
                onAuthor={(author) => onKeep({ author })}
              />
              {set && <PreviewPane set={set} format={format} runner={job.runner} />}
            </div>
          </div>
          <Foot set={set} format={format} job={job} onClose={onClose} />
        </>
      )}
    </Dialog>
  );
}

interface FootProps {
  readonly set: ExportSet | null;
  readonly format: ExportFormat;
  readonly job: ExportJob;
  readonly onClose: () => void;
}

/** Formats whose single file is text that can be pasted. */
const copied: ReadonlySet<ExportFormat> = new Set([
  'markdown',
  'obsidian',
  'html',
  'text',
  'w3c',
  'hypothesis',
  'readwise',
  'zotero',
  'csl-json',
  'bibtex',
  'ris',
]);

/** What would be lost, the progress, and the buttons. */
function Foot({ set, format, job, onClose }: FootProps) {
  const { state } = job;
  const losses = set ? lossesOf(format, set) : [];
  const lostLooks = useMemo(() => (set ? lostLooksOf(format, set) : null), [format, set]);
  const files = formatFacts[format].files === 'each' ? (set?.documents.length ?? 0) : 1;
  const nothing = !set || set.documents.length === 0;
  return (
    <>
      <div className={styles['losses']} role="status">
        {losses.map((loss) => (
          <p key={loss.feature}>{lossSentence(loss)}</p>
        ))}
        {lostLooks && <p>{lostLooksSentence(lostLooks)}</p>}
        {formatFacts[format].roundTrips && losses.length === 0 && (
          <p>
            {format === 'html' || formatFacts[format].extension === 'md'
              ? 'The file also has a hidden copy of these notes, which Readout can read back.'
              : 'Readout can read this back whole.'}
          </p>
        )}
      </div>
      <DialogActs>
        {state.kind === 'busy' ? (
          <>
            <progress
              className={styles['progress']}
              value={state.share}
              aria-label={`Writing, ${formatPercent(state.share)}`}
            />
            <button type="button" className="button" onClick={job.cancel}>
              Stop
            </button>
          </>
        ) : (
          <>
            {copied.has(format) && files === 1 && (
              <button
                type="button"
                className={`button ${styles['copy']}`}
                disabled={nothing}
                onClick={() => set && job.copy(set, format)}
              >
                Copy
              </button>
            )}
            <button type="button" className="button" onClick={onClose}>
              Cancel
            </button>
            <button
              type="button"
              className="button button-main"
              disabled={nothing}
              onClick={() => set && job.save(set, format)}
            >
              {files > 1 ? `Save ${formatCount(files, 'file', 'files')}…` : 'Save…'}
            </button>
          </>
        )}
      </DialogActs>
    </>
  );
}
