/**
 * The page's policy lets no text become a script (trusted types). These are the only exceptions: the
 * two workers that the build has made. It is read with the first script of the page, so that the
 * name is taken before anything else could ask for it.
 */
import searchWorkerUrl from './search/search-worker?worker&url';
import taskWorkerUrl from './workers/task-worker?worker&url';

interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown };
}

const ours = { task: taskWorkerUrl, search: searchWorkerUrl };

const { trustedTypes } = window as unknown as { readonly trustedTypes: PolicyFactory };

const policy = trustedTypes.createPolicy('readout-worker', {
  createScriptURL(url) {
    if (!Object.values(ours).includes(url)) throw new TypeError('Not our worker.');
    return url;
  },
});

/** A worker's address, as `Worker` takes it. TypeScript does not know trusted types yet. */
export function trustedWorkerUrl(name: keyof typeof ours): string {
  return policy.createScriptURL(ours[name]) as string;
}

/**
 * Names the code that makes the search's index: the build names each script after its content. The server
 * of development does not, and there no start goes on from the index of another.
 */
export const searchForm = import.meta.env.DEV
  ? `${performance.timeOrigin}`
  : `${ours.search} ${import.meta.url}`;
