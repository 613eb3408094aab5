import { underlinePatterns } from '#core/model/label';
import { hueColours } from '../hue-colours';

const marks = Object.entries(hueColours)
  .map(([hue, colour]) => `.${hue}{background:#${colour}}`)
  .join('');

const lines = underlinePatterns
  .map((pattern) => `.line-${pattern}{text-decoration:underline ${lineOf(pattern)}}`)
  .join('');

function lineOf(pattern: (typeof underlinePatterns)[number]): string {
  return pattern === 'thick' ? 'solid 3px' : `${pattern} 1px`;
}

/**
 * The style of an exported page, on screen and on paper: dark ink on white, no address, no script.
 */
export const pageStyle = `
:root{color-scheme:light}
body{margin:0 auto;max-width:42rem;padding:2rem 1.25rem;background:#fff;color:#1f1c17;
font:1.0625rem/1.65 "Source Serif 4",Georgia,"Noto Serif CJK JP",serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .3rem}
h2{font-size:1.2rem;margin:1.8rem 0 .5rem}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
h4,h5,h6{font-size:1rem;margin:1.2rem 0 .3rem}
ul{margin:0 0 .8rem;padding-left:1.4rem}
li>ul{margin:0}
.bare{list-style:none}
h1,h2,h3,h4,h5,h6{break-after:avoid}
p{margin:0 0 .8rem}
hr{width:5em;margin:1.5rem auto;border:0;border-top:1px solid #b8b0a0}
table{margin:1rem 0;border-collapse:collapse;font-size:.92em;font-variant-numeric:tabular-nums}
td,th{padding:.35em .7em;border-block:1px solid #d8d0c0;text-align:start;vertical-align:top}
tr{break-inside:avoid}
pre{overflow:auto;font:.85em/1.5 ui-monospace,monospace}
code{font:.88em ui-monospace,monospace}
a{color:inherit}
.footnote{font-size:.9em}
[role^=doc-]{text-decoration:none}
.facts,.about,.cite,.tags{color:#595347;font-family:Inter,"Segoe UI",sans-serif;font-size:.8125rem}
.about{margin-bottom:.3rem}
.about b{color:#1f1c17}
mark{color:inherit;text-underline-offset:.2em;text-decoration-skip-ink:none}
sup a{color:inherit;font-family:Inter,sans-serif;text-decoration:none}
blockquote table{margin:0 0 .8rem}
blockquote{margin:.3rem 0 .6rem;padding-left:.9rem;border-left:3px solid #d8d0c0}
.item{margin:0 0 1.5rem;break-inside:avoid}
.note{white-space:pre-line}
.surround{color:#6b6559}
article+article{break-before:page;margin-top:3rem}
@media print{body{max-width:none;padding:0;font-size:11pt}}
${marks}${lines}`;
