import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@allforone/runtime/id';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Front, get, type House, startHouse } from '../../test/house.ts';
import { mail } from '../../test/stand-ins.ts';

let house: House;
let front: Front;
let webDir: string;
const key = encodeURIComponent('operator key of a test');

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'allforone-web-'));
  await mkdir(join(webDir, 'assets'));
  await mkdir(join(webDir, '.vite'));
  await Promise.all([
    writeFile(
      join(webDir, 'index.html'),
      '<meta name="csp-nonce" content="__CSP_NONCE__"><div id="root"></div>',
    ),
    writeFile(join(webDir, 'assets/app-a1b2c3.js'), 'console.log(1)'),
    writeFile(join(webDir, 'assets/app-a1b2c3.js.br'), 'brotli'),
    writeFile(join(webDir, 'sw.js'), 'self'),
    writeFile(join(webDir, '.vite/manifest.json'), '{}'),
  ]);
  house = await startHouse({ WEB_DIR: webDir });
  front = await house.open();
});
afterAll(async () => {
  await house.stop();
  await rm(webDir, { recursive: true });
});

test.for([
  '/',
  '/o/018f4a3e/chat/018f4a3f',
  '/index.html',
  '/sign-in?next=%2Fo',
  '/invitation/018f4a3e.cGFzc3dvcmQgb2YgYSBndWVzdA',
])('the page at %s bears a nonce of its own, and its policy allows that nonce alone', async (path) => {
  const [first, second] = [await get(front, path), await get(front, path)];
  const [page, another] = [await first.text(), await second.text()];
  const nonce = /content="([^"]+)"/.exec(page)?.[1] ?? '';
  const policy = first.headers.get('content-security-policy') ?? '';

  expect(first.status).toBe(200);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(page).toContain('<div id="root">');
  expect(nonce).toHaveLength(24);
  expect(another).not.toContain(nonce);
  expect(policy).toContain(`'nonce-${nonce}'`);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

test('files with a hash are kept for ever, all others are asked for again', async () => {
  const hashed = await get(front, '/assets/app-a1b2c3.js');
  const worker = await get(front, '/sw.js');

  expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(hashed.headers.get('content-type')).toContain('javascript');
  expect(worker.headers.get('cache-control')).toBe('no-cache');
  expect(worker.headers.get('content-security-policy')).toContain("connect-src 'self'");
  const known = { 'if-none-match': worker.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
  const again = await get(front, '/sw.js', known);
  expect(again.status).toBe(304);
});

test('a browser that knows brotli gets what was compressed beforehand', async () => {
  const { encoding, text } = await new Promise<{ encoding?: string; text: string }>((resolve) => {
    const address = `${front.address}/assets/app-a1b2c3.js`;
    request(address, { headers: { 'accept-encoding': 'br' } }, async (answer) => {
      resolve({ encoding: answer.headers['content-encoding'], text: (await answer.toArray()).join('') });
    }).end();
  });

  expect(encoding).toBe('br');
  expect(text).toBe('brotli');
});

test.for([
  '/assets/gone-000000.js',
  '/.vite/manifest.json',
  '/../package.json',
  '/%2e%2e/package.json',
  '/favicon.ico',
])('%s is not found, rather than answered with the page', async (path) => {
  expect((await get(front, path)).status).toBe(404);
});

test('every answer carries the headers that keep a browser safe', async () => {
  for (const path of ['/', '/health', '/trpc/accounts.me', '/assets/app-a1b2c3.js', '/photos/nothing']) {
    const { headers } = await get(front, path);

    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('referrer-policy'), path).toBe('same-origin');
    expect(headers.get('permissions-policy'), path).toContain('camera=(self), microphone=(self)');
    expect(headers.get('strict-transport-security'), path).toContain('max-age=31536000');
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
  }
});

test('a photo is served as an image that may be kept for ever', async () => {
  const photoId = newId();
  house.known.photos.set(photoId, Buffer.from('an image').toString('base64'));
  const answer = await get(front, `/photos/${photoId}`);

  expect(answer.headers.get('content-type')).toBe('image/webp');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await answer.text()).toBe('an image');
  expect((await get(front, `/photos/${newId()}`)).status).toBe(404);
  expect((await get(front, '/photos/..%2Fsecret')).status).toBe(404);
});

test('the operator reads the outbox with the key, and nobody without', async () => {
  expect((await get(front, '/outbox')).status).toBe(404);
  expect((await get(front, '/outbox?key=guess')).status).toBe(404);
  expect((await get(front, `/outbox?key=${key}&key=${key}`)).status).toBe(404);

  const list = await (await get(front, `/outbox?key=${key}`)).text();
  expect(list).toContain('Confirmez &lt;votre&gt; adresse');
  expect(list).toContain('awa@example.org');
  expect(list).toContain('<html lang="fr">');
  const english = await get(front, `/outbox?key=${key}`, { 'accept-language': 'en' });
  expect(await english.text()).toContain('Waiting mail');

  const link = /href="(\/outbox[^"]+)"/.exec(list)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const one = await get(front, link);
  expect(await one.text()).toContain(
    '<a href="https://allforone.test/verify?token=abc&amp;x=1">https://allforone.test/verify?token=abc&amp;x=1</a>',
  );
  expect(one.headers.get('cache-control')).toBe('no-store');
  expect(link).toContain(mail.id);
  expect((await get(front, `/outbox?key=${key}&mail=${newId()}`)).status).toBe(404);
});

test('says that it lives, how the services are, and that people may be sent to it', async () => {
  const { alive, services } = (await (await get(front, '/health')).json()) as Health;
  expect(alive).toBe(true);
  expect(services).toMatchObject({ accounts: 'up', chat: 'up', audit: 'away' });
  await expect.poll(async () => (await get(front, '/ready')).status, { timeout: 5000 }).toBe(200);
});

interface Health {
  alive: boolean;
  services: Record<string, string>;
}
