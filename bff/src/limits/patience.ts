import { z } from 'zod';

/** Milliseconds that the front waits for one connection, so that slow ones make way for others. */
export interface Patience {
  /** Until the headers are there. */
  headers: number;
  /** Until all of the request is there; also how long nothing at all may move. */
  request: number;
}

const seconds = (usual: number) => z.coerce.number().int().min(1).max(3600).default(usual);

/** A photo of 700 kB over a weak mobile network takes most of two minutes. */
const Settings = z.object({ LIMIT_HEADERS: seconds(10), LIMIT_REQUEST: seconds(120) });

/** @param env - such as `process.env`: `LIMIT_HEADERS=10` gives a client 10 seconds to say what it wants. */
export function readPatience(env: Record<string, string | undefined>): Patience {
  const given = Settings.parse(env);

  return { headers: given.LIMIT_HEADERS * 1000, request: given.LIMIT_REQUEST * 1000 };
}
