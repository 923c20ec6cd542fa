import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { request } from 'undici';
import { cpuMicrosOf } from '../platform/process-tree.ts';
import { type FannedOut, fanOut } from './fan-out.ts';
import { startListeners } from './listeners/listeners.ts';
import { stamped } from './stamp.ts';

/** The floor: the same payload to as many sockets, with nothing of ours around it. */
export async function fanOutBare(
  members: number,
  load: { rate: number; seconds: number },
): Promise<FannedOut> {
  const server = fork(join(import.meta.dirname, 'listeners/bare-server.ts'));
  const [port] = await once(server, 'message');
  const base = `http://127.0.0.1:${port}`;
  const listeners = await startListeners(base, Array(members).fill(''), 'chat.messageSent');
  try {
    return await fanOut({
      ...load,
      listeners,
      cpuMicros: () => cpuMicrosOf(server.pid ?? 0),
      send: async () => {
        const { body } = await request(base, { method: 'POST', body: JSON.stringify(payload()) });
        await body.dump();
      },
    });
  } finally {
    await listeners.stop();
    server.kill();
  }
}

const id = '0198a3f0-5b6c-7d8e-9f00-112233445566';
/** As `chat.messageSent` tells it. */
const payload = () => ({
  conversationId: id,
  organizationId: id,
  kind: 'channel',
  conversationName: 'Conversation 1',
  mentionedIds: [],
  mentionsAll: false,
  message: {
    id,
    conversationId: id,
    sequence: 1234,
    revision: 1234,
    authorId: id,
    text: stamped('Bonjour à toutes et à tous'),
    sentAt: new Date().toISOString(),
    editedAt: null,
    deletedAt: null,
    replyTo: null,
    reactions: [],
    attachments: [],
    linkCount: 0,
    clientId: id,
  },
});
