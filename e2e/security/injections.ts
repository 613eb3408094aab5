/** Ways in which text tries to become a script. Each sets `PWNED` on the window if it runs. */
import type { Attack } from './attack';

const run = 'window.PWNED = true';
const markup = '<img src=x onerror="top.PWNED=true"><svg onload="top.PWNED=true"></svg>';

const scripts: Readonly<Record<string, string>> = {
  eval: `eval('${run}');`,
  'indirect eval': `(0, eval)('${run}');`,
  'new Function': `new Function('${run}')();`,
  'the constructor of an asynchronous function': `(async () => 0).constructor('${run}')();`,
  'a string as timer': `setTimeout('${run}', 0);`,
  'an inline script': `
    const s = document.createElement('script'); s.append('${run}'); document.head.append(s);`,
  'the text of a script': `
    const s = document.createElement('script'); s.text = '${run}'; document.head.append(s);`,
  'a script of a blob': `
    const s = document.createElement('script');
    s.src = URL.createObjectURL(new Blob(['${run}'])); document.head.append(s);`,
  'a script of a data: address': `
    const s = document.createElement('script');
    s.src = 'data:text/javascript,${run}'; document.head.append(s);`,
  'a script behind a data: address, set as an attribute': `
    const s = document.createElement('script');
    s.setAttribute('src', 'data:text/javascript,${run}'); document.head.append(s);`,
  'an import of a data: address': `await import('data:text/javascript,${run}');`,
  innerHTML: `
    const d = document.createElement('div'); document.body.append(d); d.innerHTML = '${markup}';`,
  outerHTML: `
    const d = document.createElement('div'); document.body.append(d); d.outerHTML = '${markup}';`,
  insertAdjacentHTML: `document.body.insertAdjacentHTML('beforeend', '${markup}');`,
  'document.write': `document.write('${markup}');`,
  'a parsed document': `
    document.body.append(...new DOMParser().parseFromString('${markup}', 'text/html').body.childNodes);`,
  'a parsed XML document': `
    const xml = '<svg xmlns="http://www.w3.org/2000/svg"><script>top.PWNED=1</scr' + 'ipt></svg>';
    document.body.append(new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement);`,
  'a fragment of a range': `
    document.body.append(document.createRange().createContextualFragment('${markup}'));`,
  'markup without a check': `document.body.setHTMLUnsafe('${markup}');`,
  'an attribute with a handler': `
    const d = document.createElement('div');
    d.setAttribute('onclick', '${run}'); document.body.append(d); d.click(); d.remove();`,
  'a handler of the body': `
    document.body.setAttribute('onhashchange', '${run}'); dispatchEvent(new Event('hashchange'));`,
  'a link with javascript:': `
    const a = document.createElement('a');
    a.href = 'javascript:${run}'; document.body.append(a); a.click(); a.remove();`,
  'a frame with javascript:': `
    const f = document.createElement('iframe');
    f.src = 'javascript:top.PWNED=true'; document.body.append(f);
    setTimeout(() => f.remove(), 200);`,
  'a frame with markup': `
    const f = document.createElement('iframe');
    f.srcdoc = '<script>top.PWNED=true</scr' + 'ipt>'; document.body.append(f);
    setTimeout(() => f.remove(), 200);`,
  'eval of an empty frame': `
    const f = document.createElement('iframe'); document.body.append(f);
    f.contentWindow.eval('top.PWNED = true'); f.remove();`,
  'a worker made of a blob': `
    const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
    w.onmessage = () => { window.PWNED = true; };`,
  'a policy for trusted types': `
    const p = trustedTypes.createPolicy('evil', { createHTML: (x) => x, createScript: (x) => x });
    eval(p.createScript('${run}'));
    window.PWNED = true;`,
  'the default policy for trusted types': `
    trustedTypes.createPolicy('default', { createHTML: (x) => x }); window.PWNED = true;`,
  WebAssembly: `
    await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    window.PWNED = true;`,
  'an inline style sheet that fetches': `
    const s = document.createElement('style');
    s.append('@import url(' + web + '); body { background: url(' + web + ') }');
    document.head.append(s);
    setTimeout(() => s.remove(), 200);`,
};

export const injections: readonly Attack[] = Object.entries(scripts).map(([name, code]) => ({
  name,
  code,
}));
