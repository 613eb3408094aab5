import { useSelected } from '../../ui/store';
import { annotatingSession } from './annotating-session';

/** What a screen reader is told last; by itself, so that saying something draws nothing else anew. */
export function Spoken() {
  const spoken = useSelected(annotatingSession, (now) => now.spoken);
  return (
    <div className="visually-hidden" role="status">
      {spoken}
    </div>
  );
}
