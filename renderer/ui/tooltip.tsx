import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

/** Milliseconds of hovering before it appears; on focus it appears at once. */
const delay = 500;

interface Description {
  readonly words: string;
  /** The key that does the same. */
  readonly keys?: string | undefined;
}

interface Props extends Description {
  /** The button it describes. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** All buttons share one tooltip: only one is ever shown, and one for each costs time at the start. */
const shared = Base.createHandle<Description>();

/** What a button does and its key, shown under it after a pause and while it has the focus. */
export function Tooltip({ words, keys, children }: Props) {
  return <Base.Trigger handle={shared} payload={{ words, keys }} delay={delay} render={children} />;
}

/** Shows the tooltip of whatever button is pointed at or has the focus; there is one in the window. */
export function SharedTooltip() {
  return (
    <Base.Root handle={shared}>
      {({ payload }) => (
        <Base.Portal>
          <Base.Positioner className="tooltip-place" sideOffset={6} collisionPadding={8}>
            <Base.Popup className="tooltip">
              {payload?.words}
              {payload?.keys !== undefined && <kbd>{payload.keys}</kbd>}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      )}
    </Base.Root>
  );
}
