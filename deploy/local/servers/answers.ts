import { connect } from 'node:net';

/** Whether a server on this machine says `expected` within half a second of `request`. */
export function answers(
  port: number,
  request: string,
  expected: string,
  host = '127.0.0.1',
): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect({ port, host, timeout: 500 });
    const end = (isExpected: boolean) => {
      resolve(isExpected);
      socket.destroy();
    };
    socket.on('connect', () => socket.write(request));
    socket.on('data', (chunk) => {
      heard += chunk;
      if (heard.includes(expected)) end(true);
    });
    for (const event of ['error', 'timeout', 'close']) socket.on(event, () => end(false));
  });
}
