/**
 * One page has many addresses. This is the form in which two of them are compared, never shown and
 * never opened: without scheme, `www.`, default port, fragment, trailing slash or `index.html`, and
 * tracking parameters.
 *
 * Written without `URL`, which core does not have, and without a pattern over the whole: the
 * address may come from another program's file and be a megabyte of slashes.
 *
 * @returns null when there is nothing to compare.
 */
export function comparableAddress(address: string | null): string | null {
  const [bare = ''] = (address ?? '').trim().replace(proxy, '').split('#', 1);
  const [scheme = ''] = /^https?:\/\//i.exec(bare) ?? [];
  const rest = bare.slice(scheme.length);
  const hostEnd = firstOf(rest, '/?');
  const queryStart = firstOf(rest, '?');
  const host = plainHost(rest.slice(0, hostEnd), scheme.toLowerCase());
  // Only the host ignores case: two pages may differ in the case of their paths.
  const path = plainPath(rest.slice(hostEnd, queryStart));
  const comparable = host + path + plainQuery(rest.slice(queryStart + 1));
  return comparable === '' ? null : comparable;
}

/** Hypothesis shows pages under its own address, followed by theirs. */
const proxy = /^https?:\/\/via\d?\.hypothes\.is\/(?=https?:\/\/)/i;

/** Index of the first of some characters; the length if there is none. */
function firstOf(text: string, wanted: string): number {
  const at = [...wanted].map((each) => text.indexOf(each)).filter((each) => each >= 0);
  return Math.min(text.length, ...at);
}

/** An address without a scheme may have been copied from either. */
const defaultPorts: Readonly<Record<string, RegExp>> = {
  'http://': /:80$/,
  'https://': /:443$/,
  '': /:(?:80|443)$/,
};

function plainHost(host: string, scheme: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(defaultPorts[scheme] ?? '', '');
}

function plainPath(path: string): string {
  const bare = withoutLastSlashes(path);
  const name = bare.slice(bare.lastIndexOf('/') + 1);
  return /^index\.html?$/i.test(name) ? withoutLastSlashes(bare.slice(0, -name.length)) : bare;
}

function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

function plainQuery(query: string): string {
  const kept = query.split('&').filter((each) => each !== '' && !isTracking(each));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isTracking(parameter: string): boolean {
  const [name = ''] = parameter.split('=', 1);
  return /^(?:utm_.*|via(?:\..*)?|fbclid|gclid|msclkid|mc_[ce]id)$/i.test(name);
}
