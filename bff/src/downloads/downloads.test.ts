import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openBlobs } from '@allforone/runtime/blobs';
import { newId } from '@allforone/runtime/id';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Front, get, type House, startHouse } from '../../test/house.ts';

let house: House;
let front: Front;
let awa: string;
let cookie: string;

beforeAll(async () => {
  house = await startHouse();
  front = await house.open();
});
afterAll(() => house.stop());
beforeEach(async () => {
  awa = newId();
  cookie = await house.signIn(front, awa);
});

const text = 'Bonjour à tous';

/** A file that Awa may read, and whoever else is named. */
async function keep(
  name: string,
  mediaType: string,
  content: string | Buffer = text,
  readers: string[] = [],
): Promise<string> {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = `content/${sha256.slice(0, 2)}/${sha256}`;
  await openBlobs(front.node.config).write(key, bytes);
  const fileId = newId();
  const about = { key, name, mediaType, size: bytes.length, sha256, downloads: 0 };
  house.known.files.set(fileId, { ...about, readerIds: [awa, ...readers] });

  return fileId;
}

const ask = (path: string, headers: Record<string, string> = {}) => get(front, path, { cookie, ...headers });

test('content is answered whole, with its digest, and nothing in it can run', async () => {
  const fileId = await keep('Été « 2026 ».txt', 'text/plain');
  const answer = await ask(`/files/${fileId}`);

  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(text);
  const { sha256 } = house.known.files.get(fileId) ?? { sha256: '' };
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-length': '15',
    'content-disposition':
      'inline; filename="?t? ? 2026 ?.txt"; filename*=UTF-8\'\'%C3%89t%C3%A9%20%C2%AB%202026%20%C2%BB.txt',
    'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
    'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
  });
});

test('only what a browser shows and never runs is shown in it', async () => {
  const kinds: [string, string, string][] = [
    ['image/png', 'inline', 'image/png'],
    ['application/pdf', 'inline', 'application/pdf'],
    ['video/mp4', 'inline', 'video/mp4'],
    ['text/csv', 'inline', 'text/plain; charset=utf-8'],
    ['image/svg+xml', 'attachment', 'application/octet-stream'],
    ['text/html', 'attachment', 'application/octet-stream'],
    ['TEXT/HTML; charset=utf-8', 'attachment', 'application/octet-stream'],
    ['application/xhtml+xml', 'attachment', 'application/octet-stream'],
    ['text/javascript', 'attachment', 'application/octet-stream'],
    ['text/plain\r\nset-cookie: a=b', 'attachment', 'application/octet-stream'],
  ];
  for (const [mediaType, disposition, told] of kinds) {
    const { headers } = await ask(`/files/${await keep('a"\r\nb.html', mediaType, '<script>1</script>')}`);
    expect(headers.get('content-disposition'), mediaType).toMatch(new RegExp(`^${disposition};`));
    expect(headers.get('content-type')).toBe(told);
    expect(headers.get('set-cookie')).toBeNull();
  }
});

test('a part is answered as a part, what is known already as known, and nonsense as the whole', async () => {
  const fileId = await keep('note.txt', 'text/plain', '0123456789');
  const path = `/files/${fileId}`;
  const etag = (await ask(path)).headers.get('etag') ?? '';
  const asked: [Record<string, string>, number, string, string | null][] = [
    [{ range: 'bytes=2-4' }, 206, '234', 'bytes 2-4/10'],
    [{ range: 'bytes=7-' }, 206, '789', 'bytes 7-9/10'],
    [{ range: 'bytes=-2' }, 206, '89', 'bytes 8-9/10'],
    [{ range: 'bytes=5-500' }, 206, '56789', 'bytes 5-9/10'],
    [{ range: 'bytes=10-' }, 416, '', 'bytes */10'],
    [{ range: 'bytes=4-2' }, 200, '0123456789', null],
    [{ range: 'bytes=0-1,4-5' }, 200, '0123456789', null],
    [{ range: 'lines=0-1' }, 200, '0123456789', null],
    [{ range: 'bytes=2-4', 'if-range': etag }, 206, '234', 'bytes 2-4/10'],
    [{ range: 'bytes=2-4', 'if-range': '"other"' }, 200, '0123456789', null],
    [{ 'if-none-match': etag }, 304, '', null],
    [{ 'if-none-match': `"x", W/${etag}` }, 304, '', null],
    [{ 'if-none-match': '"other"' }, 200, '0123456789', null],
  ];
  for (const [headers, status, body, range] of asked) {
    const answer = await ask(path, headers);
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
      status,
      body,
      range,
    ]);
  }
  const head = await fetch(`${front.address}${path}`, { method: 'HEAD', headers: { cookie } });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
});

test('a long text comes as the very bytes, not compressed', async () => {
  const fileId = await keep('long.txt', 'text/plain', 'mot '.repeat(5000));
  const { headers } = await ask(`/files/${fileId}`, { 'accept-encoding': 'gzip' });

  expect(headers.get('content-encoding')).toBeNull();
  expect(headers.get('content-length')).toBe('20000');
});

test('what is taken home is noted once, what is looked at is not', async () => {
  const fileId = await keep('plan.pdf', 'application/pdf');
  const path = `/files/${fileId}?version=1&download=1`;
  await ask(`/files/${fileId}`);
  await fetch(`${front.address}${path}`, { method: 'HEAD', headers: { cookie } });
  await ask(path, { range: 'bytes=3-' });
  expect(house.known.files.get(fileId)?.downloads).toBe(0);
  const answer = await ask(path);

  expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
  expect(house.known.files.get(fileId)?.downloads).toBe(1);
});

test('a right that was taken ends at the next request, also for who has the bytes already', async () => {
  const fileId = await keep('secret.txt', 'text/plain');
  const etag = (await ask(`/files/${fileId}`)).headers.get('etag') ?? '';
  const file = house.known.files.get(fileId);
  if (file) file.readerIds = [];

  expect((await ask(`/files/${fileId}`)).status).toBe(404);
  expect((await ask(`/files/${fileId}`, { 'if-none-match': etag })).status).toBe(404);
  expect((await get(front, `/files/${fileId}`)).status).toBe(401);
});

test('a ticket and a link stand for a cookie, and an old one is told to be old', async () => {
  const fileId = await keep('film.mp4', 'video/mp4', text, ['ticket of awa', 'link']);
  const byTicket = await get(front, `/files/${fileId}?ticket=ticket+of+awa`, { range: 'bytes=0-2' });
  expect([byTicket.status, await byTicket.text()]).toEqual([206, 'Bon']);
  const byLink = await get(front, `/shared/${fileId}`);
  expect([byLink.status, await byLink.text()]).toEqual([200, text]);
  expect(byLink.headers.get('content-disposition')).toMatch(/^attachment;/);

  expect((await get(front, `/files/${fileId}?ticket=old`)).status).toBe(410);
  expect((await get(front, '/shared/old')).status).toBe(410);
  expect((await get(front, '/shared/guessed')).status).toBe(404);
});

test('a variant is asked for by width and ending, and nothing else is one', async () => {
  const fileId = await keep('photo.jpg', 'image/webp');
  expect((await ask(`/files/${fileId}/480.webp`)).status).toBe(200);
  expect((await ask(`/files/${fileId}/1280.jpeg`)).status).toBe(409);
  for (const wrong of ['481.webp', '480.svg', '480', '..%2f480.webp', '480.webp.html'])
    expect((await ask(`/files/${fileId}/${wrong}`)).status).toBe(404);
  for (const wrong of ['version=0', 'version=x', 'version=1&version=2', 'version=7'])
    expect((await ask(`/files/${fileId}?${wrong}`)).status).toBe(404);
  expect((await ask('/files/not-an-id')).status).toBe(400);
});

test('who leaves half-way keeps no file open, and what is gone from the store is no fault of who asks', async () => {
  const fileId = await keep('film.mp4', 'video/mp4', randomBytes(30_000_000));
  const { key = '' } = house.known.files.get(fileId) ?? {};
  const openOnes = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`).endsWith(key);
      } catch {
        return false;
      }
    });
  const left = new AbortController();
  const answer = await fetch(`${front.address}/files/${fileId}`, {
    headers: { cookie },
    signal: left.signal,
  });
  await answer.body?.getReader().read();
  expect(openOnes()).toHaveLength(1);
  left.abort();
  await expect.poll(openOnes, { timeout: 3000 }).toEqual([]);

  await openBlobs(front.node.config).remove(key);
  await setTimeout(10);
  const missing = await ask(`/files/${fileId}`);
  expect([missing.status, missing.headers.get('etag')]).toEqual([503, null]);
});
