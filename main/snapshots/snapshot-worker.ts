import { parentPort, workerData } from 'node:worker_threads';
import { takeSnapshot, type SnapshotOrder } from './take-snapshot';

/** One order a worker. A rejection is not handled: it reaches main as the worker's error. */
void takeSnapshot(workerData as SnapshotOrder).then((name) => parentPort?.postMessage(name));
