import { io, type Socket } from 'socket.io-client';

interface Heard {
  /** Name of the event, such as `chat.messageSent`. */
  event: string;
  payload: unknown;
  /** Milliseconds since 1970. */
  at: number;
}

/** One socket of one person. */
export interface Listener {
  socket: Socket;
  /** Everything heard, oldest first. */
  heard: Heard[];
  /** Also `connect` and `disconnect`; returns how to stop. */
  on(event: string, handle: (payload: never) => void): () => void;
  close(): void;
}

/** Resolves once connected, in all rooms. */
export async function listenAt(base: string, cookie: () => string): Promise<Listener> {
  const socket = io(base, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 2000,
    extraHeaders: { cookie: cookie() },
  });
  const heard: Heard[] = [];
  socket.onAny((event: string, payload) => heard.push({ event, payload, at: Date.now() }));
  socket.io.on('reconnect_attempt', () => {
    socket.io.opts.extraHeaders = { cookie: cookie() };
  });
  await once(socket);
  comeBack(socket);

  return {
    socket,
    heard,
    on(event, handle) {
      socket.on(event, handle as never);

      return () => socket.off(event, handle as never);
    },
    close: () => void socket.disconnect(),
  };
}

/** What the server refuses is not tried again by Socket.IO itself. */
function comeBack(socket: Socket): void {
  const later = () => setTimeout(() => socket.active || socket.connect(), 1000).unref();
  let isClosed = false;
  socket.on('disconnect', (reason) => {
    isClosed = reason === 'io client disconnect';
    if (!isClosed && !socket.active) later();
  });
  socket.on('connect_error', () => {
    if (!isClosed && !socket.active) later();
  });
}

async function once(socket: Socket): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', (error) => {
      socket.disconnect();
      reject(error);
    });
  });
}
