/**
 * The page's policy lets no text become a script (trusted types). This is the one exception: the
 * worker that the build has made. It is read with the first script of the page, so that the name
 * is taken before anything else could ask for it.
 */
import workerUrl from './task-worker?worker&url';

interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown };
}

const { trustedTypes } = window as unknown as { readonly trustedTypes: PolicyFactory };

const policy = trustedTypes.createPolicy('readout-worker', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError('Not our worker.');
    return url;
  },
});

/** The worker's address, as `Worker` takes it. TypeScript does not know trusted types yet. */
export function trustedWorkerUrl(): string {
  return policy.createScriptURL(workerUrl) as string;
}
