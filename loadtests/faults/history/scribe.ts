import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Message } from '@allforone/contracts/chat';
import type { Line, Seen } from './line.ts';

/** Writes the history of a run, one line of JSON for each thing that happened, in the order it was noticed. */
export interface Scribe {
  write(line: Line): void;
  close(): Promise<void>;
}

export function createScribe(file: string): Scribe {
  const stream = createWriteStream(file);

  return {
    write: (line) => void stream.write(`${JSON.stringify(line)}\n`),
    close: () => finished(stream.end()),
  };
}

export const toSeen = (message: Message): Seen => ({
  id: message.id,
  sequence: message.sequence,
  revision: message.revision,
  authorId: message.authorId,
  text: message.text,
  clientId: message.clientId,
  reactions: message.reactions,
  deleted: message.deletedAt !== null,
});
