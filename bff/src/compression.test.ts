import fastify from 'fastify';
import { expect, test } from 'vitest';
import { compressText } from './compression.ts';

const app = fastify();
compressText(app);
app.get('/:length', async ({ params }) => ({
  text: 'é'.repeat(Number((params as { length: string }).length)),
}));

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

test('a short text goes as it is', async () => {
  expect((await ask(10, 'gzip')).headers['content-encoding']).toBe(undefined);
});
