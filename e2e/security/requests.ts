/** Ways in which a page tries to reach the network. They run in the page. */
import type { Attack } from './attack';

const element = (tag: string, change: string) => `
  const element = document.createElement('${tag}');
  ${change}
  document.body.append(element);
  setTimeout(() => element.remove(), 300);`;

const linkElement = (rel: string, more = '') =>
  element('link', `element.rel = '${rel}'; element.href = web; ${more}`);

const styled = (property: string) => element('div', `element.style.${property};`);

const elements: Readonly<Record<string, string>> = {
  'an image': element('img', 'element.src = web;'),
  'an image of a source set': element('img', `element.srcset = web + ' 2x';`),
  'a picture': element(
    'picture',
    `const s = document.createElement('source'); s.srcset = web; element.append(s, new Image());`,
  ),
  'a video': element('video', `element.src = web; element.poster = web; element.play();`),
  'a sound': element('audio', 'element.src = web; element.play();'),
  subtitles: element(
    'video',
    `const t = document.createElement('track'); t.src = web; t.default = true; element.append(t);`,
  ),
  'an embed': element('embed', 'element.src = web;'),
  'an object': element('object', 'element.data = web;'),
  'an image button': element('input', `element.type = 'image'; element.src = web;`),
  'a style sheet': linkElement('stylesheet'),
  'a preload': linkElement('preload', `element.as = 'image';`),
  'a module preload': linkElement('modulepreload'),
  'a prefetch': linkElement('prefetch'),
  'a prerender': linkElement('prerender'),
  'a preconnect': linkElement('preconnect'),
  'a DNS prefetch': linkElement('dns-prefetch'),
  'an icon': linkElement('icon'),
  'a manifest': linkElement('manifest'),
  'a script': element('script', 'element.src = web;'),
  'a ping': `
    const a = document.createElement('a');
    a.href = '#x'; a.ping = web; document.body.append(a); a.click(); a.remove();
    history.replaceState(null, '', location.pathname);`,
  'a background': styled(`background = 'url(' + web + ')'`),
  'a list image': styled(`listStyle = 'url(' + web + ')'`),
  'a cursor': styled(`cursor = 'url(' + web + '), auto'`),
  'a mask': styled(`maskImage = 'url(' + web + ')'`),
  'a filter': styled(`filter = 'url(' + web + '#x)'`),
  'an image in SVG': `
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const tag of ['image', 'use', 'feImage', 'script']) {
      const child = document.createElementNS('http://www.w3.org/2000/svg', tag);
      child.setAttribute('href', web);
      svg.append(child);
    }
    document.body.append(svg);
    setTimeout(() => svg.remove(), 300);`,
};

const calls: Readonly<Record<string, string>> = {
  fetch: 'await fetch(web);',
  'fetch without CORS': `await fetch(web, { mode: 'no-cors', method: 'POST', body: 'x' });`,
  'fetch that outlives the page': `await fetch(web, { keepalive: true, method: 'POST' });`,
  'fetch of another computer': `await fetch('https://example.org/');`,
  'fetch of a file': `await fetch('file:///etc/hostname').then(() => { window.PWNED = true; });`,
  XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('GET', web); x.send();`,
  'a synchronous XMLHttpRequest': `const x = new XMLHttpRequest(); x.open('GET', web, false); x.send();`,
  'a WebSocket': 'new WebSocket(socket);',
  'an EventSource': 'new EventSource(web);',
  'a beacon': `navigator.sendBeacon(web, 'x');`,
  WebTransport: `await new WebTransport(web.replace('http:', 'https:')).ready;`,
  'a font': `await new FontFace('x', 'url(' + web + ')').load();`,
  'a constructed style sheet': `
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { border-image: url(' + web + ') }');
    document.adoptedStyleSheets.push(sheet);
    setTimeout(() => document.adoptedStyleSheets.pop(), 300);`,
  'an import': 'await import(web);',
  'a worker': 'new Worker(web);',
  'a shared worker': 'new SharedWorker(web);',
  'a service worker': `await navigator.serviceWorker.register(web);`,
  'a worker made of a blob': `
    new Worker(URL.createObjectURL(new Blob(['fetch("' + web + '")'])));`,
  'a worklet': 'await CSS.paintWorklet.addModule(web);',
  'a sound worklet': 'await new AudioContext().audioWorklet.addModule(web);',
  'an icon of a notification': `new Notification('x', { icon: web });`,
  'media metadata': `
    navigator.mediaSession.metadata = new MediaMetadata({ artwork: [{ src: web }] });`,
  'speculation rules': `
    const s = document.createElement('script');
    s.type = 'speculationrules';
    s.append(JSON.stringify({ prefetch: [{ source: 'list', urls: [web] }] }));
    document.head.append(s);
    setTimeout(() => s.remove(), 300);`,
  'a peer connection': `
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:' + udpPort }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription();
    setTimeout(() => peer.close(), 300);`,
};

export const requests: readonly Attack[] = Object.entries({ ...elements, ...calls }).map(
  ([name, code]) => ({ name, code }),
);
