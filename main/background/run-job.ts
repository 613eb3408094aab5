import createWorker from './worker?nodeWorker';
import type { Jobs } from './jobs';

/** Runs a job in a worker thread. Rejects when it failed or the worker ended without an answer. */
export function runJob<N extends keyof Jobs>(
  name: N,
  request: Parameters<Jobs[N]>[0],
): Promise<Awaited<ReturnType<Jobs[N]>>> {
  return new Promise((resolve, reject) => {
    const worker = createWorker({ workerData: { name, request } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`The worker for ${name} ended without an answer.`)));
  });
}
