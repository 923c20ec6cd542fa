import { setTimeout } from 'node:timers/promises';
import { secretFor } from '@allforone/runtime/config';
import type { Node } from '@allforone/runtime/node';
import { serveApi } from './api/api.ts';
import { compressText } from './compression.ts';
import { createHttpServer } from './http-server.ts';
import { readBudgets } from './limits/budgets.ts';
import { createLimiter } from './limits/limiter.ts';
import { shedLoad } from './limits/overload.ts';
import { readPatience } from './limits/patience.ts';
import { startLive } from './live/live.ts';
import { serveHealth } from './pages/health.ts';
import { serveImages } from './pages/images.ts';
import { serveOutbox } from './pages/outbox.ts';
import { answerErrorsPlainly } from './pages/plain-errors.ts';
import { addSecurityHeaders } from './pages/security-headers.ts';
import { serveWebClient } from './pages/web-client.ts';
import { connectImpatiently } from './redis.ts';
import { createAccessVerifier } from './session/access-token.ts';
import { sessionCookies } from './session/cookies.ts';
import { followEndedSessions } from './session/ended-sessions.ts';
import { createGoOn } from './session/go-on.ts';
import { createRefresh } from './session/refresh.ts';
import { serveUploads } from './uploads/uploads.ts';

/** The platform's front: the typed API, the live gateway, the web client. */
export async function startBff(node: Node): Promise<{ address: string; stop(): Promise<void> }> {
  const { config, log } = node;
  let isStopping = false;

  const { redis, disconnect } = connectImpatiently(node.redis, log);
  const verifyAccess = createAccessVerifier(secretFor(config, 'access-token'));
  const ended = await followEndedSessions(node, redis);
  const cookies = sessionCookies(config.publicUrl);
  const goOn = createGoOn(createRefresh(node.call), ended, cookies);
  const spend = createLimiter(redis, config.namespace, readBudgets(process.env));

  const app = createHttpServer(readPatience(process.env), () => isStopping);
  addSecurityHeaders(app, config.publicUrl);
  compressText(app);
  answerErrorsPlainly(app, log);
  shedLoad(app, process.env);
  const gate = { node, verifyAccess, ended, spend, cookies, goOn };
  await serveApi(app, gate);
  await serveUploads(app, gate, redis);
  serveHealth(app, node, () => isStopping);
  serveImages(app, node, spend);
  serveOutbox(app, node, spend);
  await serveWebClient(app, config, log);
  const live = await startLive(app.server, redis, { node, verifyAccess, ended, spend });
  const address = await app.listen({ host: config.host, port: config.port });

  return {
    address,
    async stop() {
      isStopping = true;
      await setTimeout(config.drainSeconds * 1000);
      await Promise.all([live.stop(), app.close()]);
      disconnect();
    },
  };
}
