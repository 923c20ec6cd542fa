import { createReadStream, createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

/** The least that takes a file in over HTTP and gives it out: one path, one stream each way. */
const [, , path = ''] = process.argv;
const server = createServer(async (request, response) => {
  if (request.method === 'GET') return void createReadStream(path).pipe(response);
  await pipeline(request, createWriteStream(path));
  response.end();
});
server.requestTimeout = 0;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
