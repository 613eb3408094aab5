/** The half of PDF.js that reads files; it only has to be imported. */
export declare const WorkerMessageHandler: unknown;
