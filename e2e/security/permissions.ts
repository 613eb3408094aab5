/**
 * What a page can ask for, as bodies of asynchronous functions that throw unless it was granted.
 * Where this Chromium does not know an interface, the call throws too, which is as good.
 */
const query = (name: string, more = '') =>
  `if ((await navigator.permissions.query({ name: '${name}'${more} })).state !== 'granted') throw 0;`;

export const permissions: Readonly<Record<string, string>> = {
  geolocation: `await new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no));`,
  notifications: `if ((await Notification.requestPermission()) !== 'granted') throw 0;`,
  camera: `await navigator.mediaDevices.getUserMedia({ video: true });`,
  microphone: `await navigator.mediaDevices.getUserMedia({ audio: true });`,
  screen: `await navigator.mediaDevices.getDisplayMedia({ video: true });`,
  'names of devices': `
    const devices = await navigator.mediaDevices.enumerateDevices();
    if (!devices.some((device) => device.label)) throw 0;`,
  midi: `await navigator.requestMIDIAccess();`,
  'midi with system messages': `await navigator.requestMIDIAccess({ sysex: true });`,
  'reading the clipboard': `await navigator.clipboard.readText();`,
  'reading all of the clipboard': `await navigator.clipboard.read();`,
  usb: `await navigator.usb.requestDevice({ filters: [] });`,
  hid: `if ((await navigator.hid.requestDevice({ filters: [] })).length === 0) throw 0;`,
  serial: `await navigator.serial.requestPort();`,
  bluetooth: `await navigator.bluetooth.requestDevice({ acceptAllDevices: true });`,
  'idle detection': `if ((await IdleDetector.requestPermission()) !== 'granted') throw 0;`,
  fonts: `if ((await queryLocalFonts()).length === 0) throw 0;`,
  'the arrangement of screens': `await getScreenDetails();`,
  'full screen': `
    void document.documentElement.requestFullscreen().catch(() => 0);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (document.fullscreenElement === null) throw 0;`,
  'the pointer': `
    await document.body.requestPointerLock();
    if (document.pointerLockElement === null) throw 0;`,
  'the keyboard': `await navigator.keyboard.lock();`,
  'keeping the screen on': `await navigator.wakeLock.request('screen');`,
  'the accelerometer': `
    const sensor = new Accelerometer();
    await new Promise((yes, no) => { sensor.onreading = yes; sensor.onerror = no; sensor.start(); });`,
  payment: `
    await new PaymentRequest([{ supportedMethods: 'https://example.org/pay' }],
      { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).show();`,
  credentials: `
    await navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), timeout: 500 } });`,
  'protocol handlers': `
    navigator.registerProtocolHandler('web+x', location.origin + '/?%s'); throw 0;`,
  'storage of other sites': `await document.requestStorageAccessFor('https://example.org');`,
  'state: geolocation': query('geolocation'),
  'state: notifications': query('notifications'),
  'state: camera': query('camera'),
  'state: microphone': query('microphone'),
  'state: midi': query('midi'),
  'state: clipboard-read': query('clipboard-read'),
  'state: background-sync': query('background-sync'),
  'state: accelerometer': query('accelerometer'),
  'state: screen-wake-lock': query('screen-wake-lock'),
  'state: local-fonts': query('local-fonts'),
  'state: window-management': query('window-management'),
  'state: idle-detection': query('idle-detection'),
  'state: storage-access': query('storage-access'),
  'state: top-level-storage-access': query(
    'top-level-storage-access',
    `, requestedOrigin: 'https://example.org'`,
  ),
};
