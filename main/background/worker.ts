import { parentPort, workerData } from 'node:worker_threads';
import { jobs, type Jobs } from './jobs';

/** One job a worker. A rejection is not handled: it reaches main as the worker's error. */
const { name, order } = workerData as { readonly name: keyof Jobs; readonly order: never };
void jobs[name](order).then((answer) => parentPort?.postMessage(answer));
