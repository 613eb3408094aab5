import { parentPort, workerData } from 'node:worker_threads';
import { jobs, type Jobs } from './jobs';

/** One job per worker. A rejection is not handled: it reaches main as the worker's error. */
const { name, request } = workerData as { readonly name: keyof Jobs; readonly request: never };
void jobs[name](request).then((answer) => parentPort?.postMessage(answer));
