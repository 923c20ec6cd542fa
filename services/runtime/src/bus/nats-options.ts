import type { ConnectionOptions } from 'nats';

/** nats.js takes credentials apart from the address; `nats://token@host` and `nats://user:pass@host` both work. */
export function natsOptions(url: string): ConnectionOptions {
  const servers = url.split(',').map((address) => new URL(address.trim()));
  const [first] = servers;
  const user = decodeURIComponent(first?.username ?? '');
  const pass = decodeURIComponent(first?.password ?? '');

  return {
    servers: servers.map((server) => `${server.hostname}:${server.port || '4222'}`),
    ...(user && (pass ? { user, pass } : { token: user })),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    reconnectJitter: 100,
    waitOnFirstConnect: true,
  };
}
