import { reportFailures } from '../ui/report-failures';
import { SearchLost } from '../search/watched-worker';
import { TaskCancelled } from '../workers/task-runner';

/** Tells what nobody has caught, but for waiting that was stopped. */
export function reportUncaught(): void {
  reportFailures([TaskCancelled, SearchLost]);
}
