import type { Server as HttpServer } from 'node:http';
import type { Config } from '@allforone/runtime/config';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Redis } from 'ioredis';
import { type DefaultEventsMap, Server } from 'socket.io';
import { isOwnOrigin } from '../session/same-origin.ts';
import type { Seat } from './seats.ts';

export type LiveServer = Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Seat>;

export function createLiveServer(http: HttpServer, config: Config, redis: Redis): LiveServer {
  return new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: 16_384,
    pingInterval: 20_000,
    pingTimeout: 15_000,
    connectTimeout: 20_000,
    allowRequest: ({ headers }, done) => done(null, isOwnOrigin(headers, config.publicUrl)),
    adapter: createAdapter(redis, {
      streamName: `${config.namespace}:live`,
      channelPrefix: `${config.namespace}:live`,
      maxLen: 5000,
      blockTimeInMs: 2000,
    }),
  });
}
