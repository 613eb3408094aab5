import { useSelected } from '../../ui/store';
import { annotatingSession } from './annotating-session';

/** What a screen reader is told last; by itself, so that saying something draws nothing else anew. */
export function LiveRegion() {
  const announcement = useSelected(annotatingSession, (now) => now.announcement);
  return (
    <div className="visually-hidden" role="status">
      {announcement}
    </div>
  );
}
