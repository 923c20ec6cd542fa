import { readFileSync } from 'node:fs';
import fastify from 'fastify';

/** Bare Fastify: looks whose cookie it is, and answers the same JSON to every question. */
const body = JSON.parse(readFileSync(process.env.BODY_FILE ?? '', 'utf8'));
const known = new Set([process.env.COOKIE]);
const app = fastify({ logger: false });

const answer = async (request: { headers: { cookie?: string } }) => {
  const access = /(?:^|; )access=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  if (!known.has(access)) throw new Error('Whose cookie is this?');

  return body;
};
app.get('/*', answer);
app.post('/*', answer);
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.('ready');
