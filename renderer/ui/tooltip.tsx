import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

/** Milliseconds of hovering before it appears; on focus it appears at once. */
const delay = 500;

interface Props {
  readonly words: string;
  /** The key that does the same. */
  readonly keys?: string | undefined;
  /** The button it describes. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** What a button does and its key, shown under it after a pause and while it has the focus. */
export function Tooltip({ words, keys, children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger delay={delay} render={children} />
      <Base.Portal>
        <Base.Positioner className="tooltip-place" sideOffset={6} collisionPadding={8}>
          <Base.Popup className="tooltip">
            {words}
            {keys !== undefined && <kbd>{keys}</kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
