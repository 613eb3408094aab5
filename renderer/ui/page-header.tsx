import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** The number of items, announced again when it changes. */
  readonly status?: ReactNode;
  /** What the page is for, when that does not change. */
  readonly about?: ReactNode;
  /** Something more under the title. */
  readonly children?: ReactNode;
  /** The buttons that concern the whole page. */
  readonly acts?: ReactNode;
}

/** The head of a page: its name, a line below it, and its buttons. */
export function PageHeader({ title, status, about, children, acts }: Props) {
  return (
    <header className="page-header">
      <div>
        <h1 dir="auto">{title}</h1>
        {status !== undefined && <p role="status">{status}</p>}
        {about !== undefined && <p>{about}</p>}
        {children}
      </div>
      {acts && <div className="page-acts">{acts}</div>}
    </header>
  );
}
