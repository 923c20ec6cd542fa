import { vi } from 'vitest';

type Handler = (...values: unknown[]) => void;

/** Stands in for the gateway's end of the live line: `vi.mock('socket.io-client', () => line)`. */
export const line = {
  said: [] as { event: string; payload: unknown }[],
  /** What the gateway answers to what is said. */
  answer: vi.fn((_event: string, _payload: unknown): unknown => ({})),
  io: () => socket,
  open() {
    socket.connected = true;
    handlers.get('connect')?.();
  },
  /** What the gateway says without being asked. */
  tell: (event: string, payload: unknown) => hear(event, payload),
  cut() {
    socket.connected = false;
    handlers.get('disconnect')?.('transport close');
  },
};

const handlers = new Map<string, Handler>();
let hear: Handler = () => undefined;
const socket = {
  connected: false,
  active: true,
  onAny: (handler: Handler) => {
    hear = handler;
  },
  on: (event: string, handler: Handler) => void handlers.set(event, handler),
  emit: (event: string, payload: unknown) => void line.said.push({ event, payload }),
  timeout: () => ({
    async emitWithAck(event: string, payload: unknown) {
      line.said.push({ event, payload });
      return line.answer(event, payload);
    },
  }),
  disconnect: () => socket,
};
