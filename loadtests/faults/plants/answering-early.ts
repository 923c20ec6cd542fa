import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';

type Work = (em: object) => Promise<unknown>;
type Manager = { config: { get(name: 'driverOptions'): { application_name?: string } | undefined } };
type Transactional = (this: Manager, work: Work, options?: object) => Promise<unknown>;

/** Long enough for somebody to ask, or for a process to be killed, in between. */
const commitAfter = 150;

/** In this service, whoever asked has their answer, and the transaction is not committed yet. */
export function answerEarly(service: string): void {
  const inRuntime = createRequire(import.meta.resolve('@allforone/runtime/node'));
  const { EntityManager } = inRuntime('@mikro-orm/core') as {
    EntityManager: { prototype: { transactional: Transactional } };
  };
  const { transactional } = EntityManager.prototype;

  EntityManager.prototype.transactional = function (work, options) {
    const isIts = this.config.get('driverOptions')?.application_name === `allforone ${service}`;
    if (!isIts) return transactional.call(this, work, options);

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
}
