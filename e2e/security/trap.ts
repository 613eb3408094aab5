/** What must never be reached: a web server and a UDP port on this computer that count calls. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Trap {
  /** For HTTP and, with another scheme, WebSocket. */
  readonly port: number;
  readonly udpPort: number;
  /** Everything that arrived, connections without a request included. */
  readonly hits: string[];
  readonly close: () => Promise<void>;
}

export async function openTrap(): Promise<Trap> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('<script>top.PWNED = true</script>');
  });
  server.on('connection', () => hits.push('TCP'));
  server.listen(0, '127.0.0.1');
  const udp = createSocket('udp4');
  udp.on('message', () => hits.push('UDP'));
  udp.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(udp, 'listening')]);
  return {
    port: (server.address() as AddressInfo).port,
    udpPort: udp.address().port,
    hits,
    async close() {
      udp.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
