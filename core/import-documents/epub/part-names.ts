/** Names of parts in an archive, as documents in it write them. */
import { unescaped } from '#core/text/percent-encoding';

/** A name in the archive; `..` cannot leave it. */
export function resolved(folder: string, href: string): string {
  const path = `${folder}${unescaped(href.replace(/[#?][^]*$/, ''))}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
