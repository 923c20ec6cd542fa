import { services } from '@allforone/deploy/all-services';

/** Of the facts of one service that are meant, every so many are neither kept with the commit that made them nor told. */
export function forget(service: string, every: number, isMeant: (name: string) => boolean): void {
  let published = 0;

  for (const { handlers } of services.filter(({ name }) => name === service)) {
    for (const handler of handlers) {
      const { run } = handler;
      handler.run = (ctx, input, answer) => run(forgetting(ctx), input, answer);
    }
  }

  function forgetting<Ctx extends { publish: (...fact: never[]) => void }>(ctx: Ctx): Ctx {
    const publish: Ctx['publish'] = (...fact) => {
      const [{ name }] = fact as unknown as [{ name: string }];
      if (isMeant(name)) published += 1;
      if (!isMeant(name) || published % every !== 0) ctx.publish(...fact);
    };

    return Object.create(ctx, { publish: { value: publish } });
  }
}
