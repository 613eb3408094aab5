/** Ways in which a page tries to leave, or to open another window. They run in the page. */
import type { Attack } from './attack';

const link = (change: string, click = 'a.click();') => `
  const a = document.createElement('a');
  a.textContent = 'x';
  ${change}
  document.body.append(a);
  ${click}
  a.remove();`;

const form = (change: string) => `
  const form = document.createElement('form');
  form.action = web;
  ${change}
  document.body.append(form);
  form.submit();
  form.remove();`;

const frame = (change: string) => `
  const frame = document.createElement('iframe');
  ${change}
  document.body.append(frame);
  setTimeout(() => frame.remove(), 200);`;

const addresses: Readonly<Record<string, string>> = {
  'https:': `'https://example.org/'`,
  'a local server': 'web',
  'file:': `'file:///etc/hostname'`,
  'another app host': `'app://other/index.html'`,
  'another page of the application': `'app://reader/assets/'`,
  'data:': `'data:text/html,<script>top.PWNED=true</script>'`,
  'blob:': `URL.createObjectURL(new Blob(['<script>top.PWNED=true</script>'], { type: 'text/html' }))`,
  'about:blank': `'about:blank'`,
  'javascript:': `'javascript:void(window.PWNED=true)'`,
  'chrome:': `'chrome://version/'`,
  'devtools:': `'devtools://devtools/bundled/inspector.html'`,
  'mailto:': `'mailto:nobody@example.org'`,
  'an unknown scheme': `'evil-scheme://run/this'`,
};

const ways: Readonly<Record<string, (address: string) => string>> = {
  'location.href to': (address) => `location.href = ${address};`,
  'location.replace with': (address) => `location.replace(${address});`,
  'a link to': (address) => link(`a.href = ${address};`),
  'a link in a new window to': (address) => link(`a.href = ${address}; a.target = '_blank';`),
  'window.open of': (address) => `window.open(${address});`,
  'meta refresh to': (address) => `
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = '0;url=' + ${address};
    document.head.append(meta);
    setTimeout(() => meta.remove(), 200);`,
};

const table: Attack[] = Object.entries(ways).flatMap(([way, code]) =>
  Object.entries(addresses).map(([name, address]) => ({
    name: `${way} ${name}`,
    code: code(address),
  })),
);

export const navigations: readonly Attack[] = [
  ...table,
  { name: 'location.assign', code: 'location.assign(web);' },
  { name: 'the Navigation API', code: 'navigation.navigate(web);' },
  { name: 'window.open with features', code: `window.open(web, 'x', 'popup,width=100,noopener');` },
  { name: 'window.open of nothing', code: `window.open()?.document.write('x');` },
  { name: 'window.open over itself', code: `window.open(web, '_self');` },
  { name: 'window.open of about:blank over itself', code: `window.open('about:blank', '_self');` },
  { name: 'a GET form', code: form('') },
  { name: 'a POST form', code: form(`form.method = 'post';`) },
  { name: 'a form in a new window', code: form(`form.target = '_blank';`) },
  {
    name: 'a form with a javascript: action',
    code: form(`form.action = 'javascript:void(PWNED=1)';`),
  },
  { name: 'a download link', code: link(`a.href = web; a.download = 'evil.exe';`) },
  {
    name: 'a download of a blob',
    code: link(`a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'evil.exe';`),
  },
  {
    name: 'a middle click',
    code: link('a.href = web;', `a.dispatchEvent(new MouseEvent('auxclick', { button: 1 }));`),
  },
  {
    name: 'a click with Control',
    code: link('a.href = web;', `a.dispatchEvent(new MouseEvent('click', { ctrlKey: true }));`),
  },
  { name: 'a frame with an address', code: frame('frame.src = web;') },
  { name: 'a frame with a file', code: frame(`frame.src = 'file:///etc/hostname';`) },
  { name: 'a frame with itself', code: frame('frame.src = location.href;') },
  {
    name: 'a base element',
    code: `const b = document.createElement('base'); b.href = web; document.head.append(b); fetch('x').catch(() => 0); b.remove();`,
  },
  {
    name: 'a webview',
    code: `
      const view = document.createElement('webview');
      view.setAttribute('src', web);
      view.setAttribute('nodeintegration', '');
      document.body.append(view);
      setTimeout(() => view.remove(), 200);`,
  },
];
