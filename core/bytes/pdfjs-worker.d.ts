/** The half of PDF.js that reads files; importing it is all that is done with it. */
export declare const WorkerMessageHandler: unknown;
