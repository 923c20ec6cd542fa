import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';

type Work = (em: object) => Promise<unknown>;
type Transactional = (this: object, work: Work, options?: object) => Promise<unknown>;

/** Long enough for somebody to ask, or for a process to be killed, in between. */
const commitAfter = 150;
const inRuntime = createRequire(import.meta.resolve('@allforone/runtime/node'));
const { EntityManager } = inRuntime('@mikro-orm/core') as {
  EntityManager: { prototype: { transactional: Transactional } };
};
const { transactional } = EntityManager.prototype;

/** Whoever asked has their answer, and the transaction is not committed yet. */
EntityManager.prototype.transactional = function (work, options) {
  return new Promise((resolve, reject) => {
    const held: Work = async (em) => {
      const result = await work(em);
      resolve(result);
      await setTimeout(commitAfter);

      return result;
    };
    transactional.call(this, held, options).catch(reject);
  });
};
await import('@allforone/deploy/main');
