/** The bodies that the lines above a title name: which of them is its issuer. */
import { issuerOfWords } from './issuer';

const government =
  /^(?:the )?(?:government of|gouvernement d|gobierno d|governo d|governo italiano|die bundesregierung$|правительство )|(?<!\p{L})government$/iu;

interface Named {
  /** As its first line has it. */
  readonly name: string;
  count: number;
  /** On a line of its own: one among the words of a menu may lead to another site. */
  isApart: boolean;
}

export class IssuersAbove {
  /** By what the issuer calls itself, in the order of their last lines. */
  private readonly named = new Map<string, Named>();
  /** Named by the first line of all, if only as one of a menu. */
  first: string | null = null;

  /** @param isFirst whether it is the first line of all, where a site has its name. */
  add(name: string, isFirst: boolean, isInMenu: boolean): void {
    const key = issuerOfWords(name)?.name ?? name;
    const known = this.named.get(key) ?? { name, count: 0, isApart: false };
    known.count += 1;
    known.isApart ||= !isInMenu;
    this.named.delete(key);
    this.named.set(key, known);
    if (isFirst) this.first = name;
  }

  /**
   * The one that is named most often; of several the last, as a path leads from a ministry to its
   * office. A government names its ministries, in front of their names or behind them.
   */
  mostNamed(): string | null {
    const all = [...this.named.values()].filter(({ isApart }) => isApart);
    const ofGovernment = all.filter(({ name }) => !government.test(name));
    const apart = ofGovernment.length > 0 ? ofGovernment : all;
    const most = apart.reduce((so, { count }) => Math.max(so, count), 0);
    return apart.findLast(({ count }) => count === most)?.name ?? null;
  }
}
