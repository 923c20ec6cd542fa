import { useEffect, useEffectEvent } from 'react';
import type { Socket } from 'socket.io-client';
import type { LiveEvents } from './live/events.ts';
import { leaveSession } from './session/state.ts';
import { createStore } from './store.ts';
import { client } from './trpc.ts';

type Handler = (payload: never) => void;

const handlers = new Map<string, Set<Handler>>();
const connected = ' connected';
let socket: Socket | null = null;

/** `off` while nobody is signed in; `opening` until the first attempt has come to something. */
export const liveState = createStore<'off' | 'opening' | 'connected' | 'connecting'>('off');

/** `useLive('chat.messageSent', ({ message }) => ...)`: hears one event for as long as the component is there. */
export function useLive<Name extends keyof LiveEvents>(
  name: Name,
  handler: (payload: LiveEvents[Name]) => void,
): void {
  const latest = useEffectEvent(handler);

  useEffect(() => onLive(name, (payload) => latest(payload)), [name]);
}

/** Each time the line is there (again): what was told in between was missed, so ask for it. */
export function useLiveConnected(handler: () => void): void {
  const latest = useEffectEvent(handler);

  useEffect(() => listen(connected, () => latest()), []);
}

/** As `useLive`, outside of React. */
export const onLive = <Name extends keyof LiveEvents>(
  name: Name,
  handler: (payload: LiveEvents[Name]) => void,
): (() => void) => listen(name, handler);

export const onLiveConnected = (handler: () => void): (() => void) => listen(connected, handler);

/** Forgotten when the line is down: a "typing" that comes late is a lie. */
export function sayTyping(conversationId: string): void {
  socket?.volatile.emit('typing', { conversationId });
}

/** @returns who of them is online now; `presence.changed` tells afterwards. */
export async function watchPresence(accountIds: string[]): Promise<string[]> {
  if (!socket?.connected) return [];
  const answer = await socket.timeout(5000).emitWithAck('presence.watch', { accountIds });

  return (answer as { online: string[] }).online;
}

/** Without a line nothing is answered: what is watched is asked for again when there is one. */
export async function sayWatch(kind: string, input: unknown): Promise<{ id: string } | { code: string }> {
  if (!socket?.connected) return { code: 'no_line' };

  return socket
    .timeout(5000)
    .emitWithAck('watch', { kind, input })
    .catch(() => ({ code: 'unavailable' }));
}

export function sayUnwatch(kind: string, id: string): void {
  if (socket?.connected) socket.emit('unwatch', { kind, id });
}

export async function connectLive(): Promise<void> {
  if (socket) return;

  liveState.set('opening');
  const { io } = await import('socket.io-client');
  if (socket || liveState.get() === 'off') return;

  socket = io({ transports: ['websocket'], reconnectionDelayMax: 15_000 });
  socket.onAny((name: string, payload: unknown) => tell(name, payload));
  socket.on('connect', () => {
    liveState.set('connected');
    tell(connected, undefined);
  });
  socket.on('disconnect', (reason) => {
    liveState.set('connecting');
    if (reason === 'io server disconnect') later(reconnect);
  });
  socket.on('connect_error', (error) => {
    liveState.set('connecting');
    if (error.message === 'unauthenticated') void renew();
    else if (!socket?.active) later(reconnect);
  });
  socket.on('session.ended', () => leaveSession());
  window.addEventListener('online', hurry);
}

export function disconnectLive(): void {
  window.removeEventListener('online', hurry);
  socket?.disconnect();
  socket = null;
  liveState.set('off');
}

/** Any call renews the cookies when the session goes on, and ends the session here when it does not. */
async function renew(): Promise<void> {
  try {
    await client.accounts.me.query();
    reconnect();
  } catch {
    later(renew);
  }
}

function reconnect(): void {
  socket?.connect();
}

/** The network is back: no need to wait for the next attempt, which may be far. */
function hurry(): void {
  if (!socket?.connected) socket?.disconnect().connect();
}

function later(action: () => void): void {
  const current = socket;

  setTimeout(
    () => {
      if (socket && socket === current) action();
    },
    1000 + Math.random() * 3000,
  );
}

function listen(name: string, handler: Handler): () => void {
  const listening = handlers.get(name) ?? new Set();
  handlers.set(name, listening.add(handler));

  return () => listening.delete(handler);
}

function tell(name: string, payload: unknown): void {
  for (const handler of [...(handlers.get(name) ?? [])]) handler(payload as never);
}
