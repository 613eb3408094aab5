import { reportFailures } from '../ui/report-failures';
import { SearchLost } from '../search/watched-worker';
import { TaskCancelled } from '../workers/task-runner';

/** Reports uncaught errors, except cancelled waits. */
export function reportUncaught(): void {
  reportFailures([TaskCancelled, SearchLost]);
}
