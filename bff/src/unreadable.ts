import type { Socket } from 'node:net';
import type { ErrorCode } from '@allforone/contracts/errors';
import type { ErrorShape } from './errors.ts';
import { isUnhurried } from './limits/unhurried.ts';

/** The refusal of what is no request, in the shape of all others. */
export const unreadable = (code: ErrorCode, httpStatus: number): { error: ErrorShape } => ({
  error: { message: code, code: -32600, data: { code, httpStatus } },
});

const known: Record<string, [ErrorCode, status: number, reason: string]> = {
  HPE_HEADER_OVERFLOW: ['too_large', 431, 'Request Header Fields Too Large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['too_large', 413, 'Payload Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['invalid_input', 408, 'Request Timeout'],
};

/** For a connection whose bytes are no HTTP, too long or too slow: there is no reply, only the socket. */
export function refuseConnection(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isUnhurried(socket)) return;
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) return void socket.destroy();

  const [code, status, reason] = known[error.code ?? ''] ?? ['invalid_input', 400, 'Bad Request'];
  const body = JSON.stringify(unreadable(code, status));
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** Bytes of ours between those of an answer under way would be taken for part of it. */
function isAnswering(socket: Socket): boolean {
  const { _httpMessage: answer } = socket as { _httpMessage?: { headersSent: boolean } };

  return answer?.headersSent === true;
}
