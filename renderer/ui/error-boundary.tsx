import { Component, type ReactNode } from 'react';

interface Props {
  /** What the pane shows, for the sentence: "the library". */
  readonly of: string;
  readonly children: ReactNode;
}

/** Keeps a pane that fails from taking the window with it; the reader can try it again. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="pane-failure">
        <p>Something went wrong while showing {this.props.of}. Nothing you wrote is lost.</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          Show it again
        </button>
      </div>
    );
  }
}
