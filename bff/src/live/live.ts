import type { Server as HttpServer } from 'node:http';
import type { Redis } from 'ioredis';
import { createAskedRooms } from './asked-rooms.ts';
import { answerClient, answerWatching } from './client-events.ts';
import { cutEndedSessions } from './cut.ts';
import { fanOut } from './fan-out.ts';
import { limitFrames } from './frame-limit.ts';
import { type Door, handshake } from './handshake.ts';
import { keepPresence, lifetimes } from './heartbeat.ts';
import { watchLines } from './lines.ts';
import { createLiveServer } from './live-server.ts';
import { keepSeatsTrue } from './memberships.ts';
import { createPlacesOf } from './places.ts';
import { createPresence } from './presence.ts';
import { createSeats } from './seats.ts';
import { createWatchers } from './watchers.ts';

/** `/socket.io`: what the services tell, live, to the people it concerns. */
export async function startLive(http: HttpServer, redis: Redis, door: Door) {
  const { node } = door;
  const io = createLiveServer(http, node.config, redis);
  const asked = createAskedRooms(node.call);
  const seats = createSeats(createPlacesOf(node.call), asked, node.log);
  const presence = createPresence(redis, node.config.namespace, lifetimes);
  const lines = watchLines(io);
  const watchers = createWatchers(io);
  const heartbeat = keepPresence(watchers, seats, presence, node.log);
  let isStopping = false;

  await Promise.all([
    keepSeatsTrue(node, seats),
    cutEndedSessions(node, seats),
    fanOut(node, io, () => isStopping),
  ]);

  io.use(handshake(door, seats));
  io.on('connection', (socket) => {
    limitFrames(socket);
    answerClient(io, socket, presence, watchers);
    answerWatching(socket, asked, door.spend);
    void heartbeat.come(socket);
    socket.on('disconnect', () => {
      watchers.leave(socket);
      void heartbeat.go(socket);
    });
  });

  return {
    /** Closes the transport, not the session: clients then come back by themselves, to another process. */
    async stop() {
      isStopping = true;
      heartbeat.stop();
      io.engine.close();
      await lines.hangUp();
      await io.of('/').adapter.close();
    },
  };
}
