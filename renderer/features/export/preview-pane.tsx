import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useCallback, type ReactElement } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Element } from 'hast';
import { beginningOf } from '#core/exporting/export-beginning';
import type { ExportSet } from '#core/exporting/export-set';
import type { ExportFormat } from '#core/exporting/formats';
import type { Preview } from '#core/exporting/preview';
import { useAsync } from '../../ui/use-async';
import { TaskCancelled, type TaskRunner } from '../../workers/task-runner';
import styles from './export-dialog.module.css';
import page from './preview-page.module.css';

interface Props {
  readonly set: ExportSet;
  readonly format: ExportFormat;
  readonly runner: TaskRunner;
}

/** Milliseconds after the last change at which the preview is rebuilt. */
const pause = 120;

/** The beginning of what would really be written, rebuilt with every choice. */
export function PreviewPane({ set, format, runner }: Props) {
  const make = useCallback(
    async (signal: AbortSignal) => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) return null;
      return runner
        .run('preview', { part: beginningOf(set, format), format })
        .catch((error: unknown) => {
          if (error instanceof TaskCancelled) return null;
          throw error;
        });
    },
    [set, format, runner],
  );
  const { value: preview, failure } = useAsync(make, { keep: true });
  return (
    <section className={styles['preview']} aria-label="Preview" tabIndex={0}>
      {failure ? (
        <p className={styles['quiet']}>There is no preview of this.</p>
      ) : preview === null ? (
        <p className={styles['quiet']}>Preparing the preview …</p>
      ) : (
        <Shown preview={preview} />
      )}
    </section>
  );
}

function Shown({ preview }: { readonly preview: Preview }) {
  return (
    <>
      {preview.kind === 'text' ? (
        <pre className={styles['text']} dir="auto">
          {preview.text}
        </pre>
      ) : (
        <div className={page['page']}>{drawn(preview.page)}</div>
      )}
      {preview.cut && <p className={styles['quiet']}>The file goes on.</p>}
    </>
  );
}

/** The page's own tree as React draws it; its classes are those of the preview's style sheet. */
function drawn(tree: Element): ReactElement {
  const element: unknown = toJsxRuntime(withOwnClasses(tree), {
    Fragment,
    jsx,
    jsxs,
    elementAttributeNameCase: 'react',
    passKeys: true,
  });
  return element as ReactElement;
}

/** Links lead nowhere from a preview, and ids belong to the window. */
const dropped = ['className', 'href', 'id', 'rel'];

/** Names of classes as the build has made them. */
function withOwnClasses(element: Element): Element {
  const { className, href } = element.properties;
  const names = Array.isArray(className) ? className : [];
  const kept = Object.entries(element.properties).filter(([name]) => !dropped.includes(name));
  return {
    ...element,
    tagName: href === undefined ? element.tagName : 'span',
    properties: {
      ...Object.fromEntries(kept),
      className: names.map((name) => page[String(name)] ?? ''),
    },
    children: element.children.map((child) =>
      child.type === 'element' ? withOwnClasses(child) : child,
    ),
  };
}
