/** In a worker thread: the tasks of the application's worker, and the least that an export can do. */
import { parentPort, workerData } from 'node:worker_threads';

const { tasks } = await import(workerData.tasks);

parentPort.on('message', async ({ format, set, merge }) => {
  try {
    const files = merge
      ? tasks.merge(merge)
      : format
        ? await tasks.write({ set, format }, () => undefined)
        : bare(set);
    parentPort.postMessage({ files });
  } catch (error) {
    parentPort.postMessage({ error: String(error) });
  }
});

function bare({ documents }) {
  return documents.map(({ annotations }) => JSON.stringify(annotations));
}
