import { Component, type ReactNode } from 'react';

interface Props {
  /** What the pane shows, for the sentence: "the library". */
  readonly of: string;
  /** What to show for an error that can be fixed right there; null for any other. */
  readonly cure?: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a failing pane from taking the window with it; the reader can retry. */
export class ErrorBoundary extends Component<Props, { failed: boolean; error: unknown }> {
  override state = { failed: false, error: null as unknown };

  static getDerivedStateFromError(error: unknown): { failed: boolean; error: unknown } {
    return { failed: true, error };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const retry = () => this.setState({ failed: false, error: null });
    const cure = this.props.cure?.(this.state.error, retry);
    if (cure) return cure;
    return (
      <div role="alert" className="pane-failure">
        <p>Something went wrong while showing {this.props.of}. Nothing you wrote is lost.</p>
        <button type="button" className="button" onClick={retry}>
          Show it again
        </button>
      </div>
    );
  }
}
