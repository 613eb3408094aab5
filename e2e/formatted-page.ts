/** A page with everything that can lie over words or stand between them. */
import { pngOf } from '#core/import-documents/fixtures/pictures.fixture';

const picture = Buffer.from(pngOf(420, 180)).toString('base64');
export const formattedPage = `<!doctype html><html lang="en"><head><title>Japan-Peru Summit Meeting</title>
<link rel="canonical" href="https://example.org/news/peru.html"></head><body>
<h1>Japan-Peru Summit Meeting</h1><p>November 17, 2024</p>
<p>The Prime Minister of Japan met the President of Peru in Lima. They <em>welcomed</em> the <strong>joint <em>statement</em></strong> on trade<sup><a href="#n1">1</a></sup>, see <a href="pact.html">the pact</a>.</p>
<p>In Tokyo, <ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>, the 1<sup>st</sup> meeting of <del>four</del> <u>five</u> ministers took place; they wrote <code>x = y</code> and H<sub>2</sub>O.</p>
<figure><img src="data:image/png;base64,${picture}" alt=""><figcaption>The two leaders in Lima</figcaption></figure>
<table><tr><th>Year</th><th>Trade in millions</th><th>Remarks</th></tr>
<tr><td>2023</td><td>4,100</td><td>First year of the agreement</td></tr>
<tr><td>2024</td><td>4,350</td><td></td></tr></table>
<p>The ministry can be reached at:</p>
<address>Ministry of Foreign Affairs<br>2-2-1 Kasumigaseki<br>Tokyo</address>
<hr><p>They spoke of fish, and of fishing in the waters of both countries.</p>
<pre><code>first line
    second line, indented</code></pre>
<ol><li id="n1">The statement was made in part only. <a href="#r1">↩</a></li></ol>
</body></html>`;
