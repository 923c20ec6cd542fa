import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { files } from '@allforone/contracts/files';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, type Office, send, startFiles } from '../../test/factories.ts';

let world: World;
let office: Office;
let scanner: Server;
beforeAll(async () => {
  scanner = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('data', (data) => {
      heard = Buffer.concat([heard, data as Buffer]);
      if (!heard.subarray(-4).equals(Buffer.alloc(4))) return;
      const isBad = heard.includes('méchant');
      const isLarge = heard.includes('énorme');
      if (isLarge) socket.end('INSTREAM size limit exceeded. ERROR\0');
      else socket.end(isBad ? 'stream: Essai.Virus FOUND\0' : 'stream: OK\0');
    });
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(scanner, 'listening');
  const { port } = scanner.address() as AddressInfo;
  world = await startFiles({ CLAMD_URL: `tcp://127.0.0.1:${port}` });
  office = await buildOffice(world);
});
afterAll(async () => {
  await world.stop();
  scanner.close();
});

test('nothing is handed out before the scanner has looked, nothing infected ever, and what it does not look at all the same', async () => {
  const [large, good, bad] = [
    await send(world, office, office.bob, { name: 'Film.txt', bytes: Buffer.from('énorme') }),
    await send(world, office, office.bob, { name: 'Bon.txt', bytes: Buffer.from('gentil') }),
    await send(world, office, office.bob, { name: 'Mauvais.txt', bytes: Buffer.from('très méchant') }),
  ];
  expect(good.scan).toBe('waiting');
  const outcome = (fileId: string) =>
    world.call(files.content, { fileId }, office.eve).then(
      () => 'open',
      ({ code }) => code,
    );

  await expect.poll(() => outcome(large.id), { timeout: 10_000 }).toBe('open');
  await expect.poll(() => outcome(good.id), { timeout: 10_000 }).toBe('open');
  await expect.poll(() => outcome(bad.id), { timeout: 10_000 }).toBe('file_infected');
  expect(await world.call(files.get, { fileId: bad.id }, office.eve)).toMatchObject({ scan: 'infected' });
});

test('what waits for a scanner that was away for long is looked at again within the hour', async () => {
  const file = await send(world, office, office.bob, { name: 'Tard.txt', bytes: Buffer.from('patient') });
  const scan = async () => (await world.call(files.get, { fileId: file.id }, office.bob)).scan;
  await expect.poll(scan, { timeout: 10_000 }).toBe('clean');
  await world.sql('files', `update content set scan = 'waiting' where scan = 'clean'`);
  await world.runJob('files', 'scan-waiting');

  await expect.poll(scan, { timeout: 10_000 }).toBe('clean');
});
