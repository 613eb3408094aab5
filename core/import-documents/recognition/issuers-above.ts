/** The bodies that the lines above a title name: which of them is its issuer. */

export class IssuersAbove {
  /** How often each is named: in the head of the site, and on the path to the page. */
  private readonly counts = new Map<string, number>();
  private first: string | null = null;

  /** @param isFirst whether it is the first line of all, where a site has its name. */
  add(name: string, isFirst: boolean): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (isFirst) this.first = name;
  }

  /** @param found the first one that is in no menu; null for none. */
  issuer(found: string | null): string | null {
    if (found === null) return this.first;
    const own = this.counts.get(found) ?? 0;
    const [often] = [...this.counts].find(([, count]) => own > 0 && count > own) ?? [];
    return often ?? found;
  }
}
