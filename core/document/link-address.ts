/** Longest address of a link, in UTF-16 units. */
const maxAddress = 2000;

/** The addresses that a link in a text or in a note may have; main asks before it opens one. */
export function isAllowedLink(url: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s\0-\x1f\x7f]+$/i.test(url);
}

/**
 * Where a link in a file leads: as written, or relative to the address of its page. Null for a link
 * that leads nowhere outside the file, or that is not allowed.
 */
export function linkAddress(href: string, page: string | null): string | null {
  const written = href.trim();
  if (written === '' || written.length > maxAddress || written.startsWith('#')) return null;
  if (isAllowedLink(written)) return written;
  // Any other scheme, for example "javascript:", however it is spelt.
  if (page === null || /^[^/?#]*:/.test(written) || /[\s\\\0-\x1f]/.test(written)) return null;
  const address = fromPage(written, page);
  return address.length <= maxAddress && isAllowedLink(address) ? address : null;
}

/** RFC 3986, section 5.2, except for steps up that leave the site. */
function fromPage(href: string, page: string): string {
  const [, scheme = '', site = '', path = ''] = /^(https?:)(\/\/[^/?#]+)([^?#]*)/i.exec(page) ?? [];
  if (href.startsWith('//')) return scheme + href;
  if (href.startsWith('?')) return scheme + site + (path || '/') + href;
  const cut = href.search(/[?#]/);
  const own = cut < 0 ? href : href.slice(0, cut);
  const rest = cut < 0 ? '' : href.slice(cut);
  const steps: string[] = [];
  const folder = own.startsWith('/') ? '' : path.slice(0, path.lastIndexOf('/') + 1);
  for (const step of `${folder}${own}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const end = /(?:^|\/)\.{0,2}$/.test(own) && steps.length > 0 ? '/' : '';
  return `${scheme}${site}/${steps.join('/')}${end}${rest}`;
}
