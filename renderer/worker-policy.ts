/**
 * The page's policy lets no text become a script (trusted types). These are the only exceptions:
 * our two built workers. Imported before everything else that could claim the policy's name.
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
 * Identifies the code that makes the search index: the build names each script after its content.
 * The development server does not, and there no start reuses an earlier index.
 */
export const searchForm = import.meta.env.DEV
  ? `${performance.timeOrigin}`
  : `${ours.search} ${import.meta.url}`;
