import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@allforone/runtime/config';
import type { Node } from '@allforone/runtime/node';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { newNonce, pagePolicy } from './content-policy.ts';

/** The built web client: hashed files for ever, everything else asked again each time. */
export async function serveWebClient(app: FastifyInstance, config: Config, log: Node['log']): Promise<void> {
  const { webDir, publicUrl } = config;
  if (!webDir) return;

  const page = await readFile(join(webDir, 'index.html'), 'utf8').catch(() => null);
  if (page === null) return log.warn('The web client is not built: only the API is served.');

  await app.register(fastifyStatic, {
    root: webDir,
    index: false,
    preCompressed: true,
    cacheControl: false,
    allowedPath: (path) => !path.startsWith('/.vite/'),
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(webDir, 'assets/'));
      reply.headers({
        'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        // A service worker is bound by the policy of its own file.
        'content-security-policy': pagePolicy({ publicUrl }),
      });
    },
  });
  for (const url of ['/', '/index.html']) app.get(url, async (_request, reply) => sendPage(page, reply));
  app.setNotFoundHandler(async ({ method, url, headers }, reply) => {
    const isPage = method === 'GET' && (headers.accept ?? '*/*').match(/text\/html|\*\/\*/) && !isFile(url);

    return isPage ? sendPage(page, reply) : reply.code(404).type('text/plain').send('Not found');
  });

  /** No ETag: a copy kept by the browser would bear the nonce of another answer. */
  function sendPage(page: string, reply: FastifyReply): FastifyReply {
    const nonce = newNonce();

    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': pagePolicy({ publicUrl, nonce }),
      })
      .send(page.replaceAll('__CSP_NONCE__', nonce));
  }
}

/**
 * A missing file must not be answered with the page: the browser would take it for a script. The signature that ends
 * an invitation follows a point too, but is longer than any file's ending.
 */
const isFile = (url: string) => /\.\w{1,11}$/.test(url.split('?')[0] ?? '');
