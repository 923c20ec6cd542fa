import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { compressText } from './compression.ts';

const app = fastify();
compressText(app);
app.get('/:length', async ({ params }) => ({
  text: 'é'.repeat(Number((params as { length: string }).length)),
}));

app.get('/script', async (_request, reply) => {
  const script = 'console.log("é");\n'.repeat(2000);
  return reply
    .headers({ 'content-type': 'application/javascript', 'content-length': Buffer.byteLength(script) })
    .send(Readable.from([script]));
});

const ask = (length: number, encodings: string) =>
  app.inject({ url: `/${length}`, headers: { 'accept-encoding': encodings } });

test('a long text is compressed for who can read it, and for nobody else', async () => {
  const compressed = await ask(20_000, 'br, gzip');
  expect(compressed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(compressed.rawPayload.length).toBeLessThan(1000);

  const plain = await ask(20_000, 'identity');
  expect(plain.headers['content-encoding']).toBe(undefined);
  expect(plain.headers.vary).toBe('accept-encoding');
  expect(plain.json().text).toHaveLength(20_000);
});

test('a file is compressed on its way', async () => {
  const answer = await app.inject({ url: '/script', headers: { 'accept-encoding': 'gzip' } });

  expect(answer.headers['content-length']).toBe(undefined);
  expect(gunzipSync(answer.rawPayload).toString()).toHaveLength(2000 * 18);
  expect((await app.inject('/script')).body).toHaveLength(2000 * 18);
});

test('a short text goes as it is', async () => {
  expect((await ask(10, 'gzip')).headers['content-encoding']).toBe(undefined);
});
