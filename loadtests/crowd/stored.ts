import { randomUUID } from 'node:crypto';
import type { Platform } from '../platform/platform.ts';
import { type FannedOut, fanOut } from './fan-out.ts';
import { startListeners } from './listeners/listeners.ts';
import { stamped } from './stamp.ts';
import type { Village } from './village.ts';

/** Everything but the database: the platform's own processes, the bus and Redis. */
const cpuMicrosOf = ({ processes, servers }: Platform): number =>
  [...processes, servers.nats, servers.redis].reduce((sum, each) => sum + each.cpuMicros(), 0);

export const sendOne = ({ founder, conversationId }: Village) => {
  const clientId = randomUUID();
  const input = { conversationId, text: stamped('Bonjour à toutes et à tous'), clientId };

  return founder.call<{ id: string }>('chat.send', input, { key: clientId });
};

/** Written by one member as the browser does it, stored, and heard by all the others. */
export async function fanOutStored(
  village: Village,
  members: number,
  load: { rate: number; seconds: number },
): Promise<FannedOut> {
  const { platform, villagers } = village;
  const cookies = villagers.slice(0, members).map(({ cookie }) => cookie);
  const listeners = await startListeners(platform.fronts[0] ?? '', cookies, 'chat.messageSent');
  try {
    return await fanOut({
      ...load,
      listeners,
      cpuMicros: () => cpuMicrosOf(platform),
      send: () => sendOne(village),
    });
  } finally {
    await listeners.stop();
  }
}
