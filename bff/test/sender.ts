import { newId } from '@allforone/runtime/id';
import type { Front } from './house.ts';

/** Somebody who sends files in the words of tus, one request at a time. */
export interface Sender {
  /** @param given - further metadata, in place of the usual. */
  begin(size: number, given?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  patch(
    address: string,
    offset: number,
    bytes: Buffer | ReadableStream | null,
    at?: Front,
  ): Promise<Response>;
  ask(method: 'HEAD' | 'DELETE', address: string, at?: Front): Promise<Response>;
}

export const usualPlace = { organizationId: newId(), placeId: newId() };

export function createSender(front: Front, cookie: string): Sender {
  const common = { cookie, 'x-allforone': '1', 'tus-resumable': '1.0.0' };

  return {
    begin: (size, given = {}, headers = {}) =>
      fetch(`${front.address}/uploads`, {
        method: 'POST',
        headers: {
          ...common,
          'upload-length': String(size),
          'upload-metadata': metadata({ ...usualPlace, spaceKind: 'group', name: 'plan.pdf', ...given }),
          ...headers,
        },
      }),
    patch: (address, offset, body, at = front) =>
      fetch(`${at.address}${address}`, {
        method: 'PATCH',
        headers: {
          ...common,
          'upload-offset': String(offset),
          'content-type': 'application/offset+octet-stream',
        },
        body,
        duplex: 'half',
      } as never),
    ask: (method, address, at = front) => fetch(`${at.address}${address}`, { method, headers: common }),
  };
}

const metadata = (given: Record<string, string>) =>
  Object.entries(given)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join();
