import { services } from '@allforone/deploy/process';

/** Every so many facts of the chat are neither kept with the commit that made them nor told. */
const every = 25;
let published = 0;

for (const { handlers } of services.filter(({ name }) => name === 'chat')) {
  for (const handler of handlers) {
    const { run } = handler;
    handler.run = (ctx, input, answer) => run(forgetting(ctx), input, answer);
  }
}
await import('@allforone/deploy/main');

function forgetting<Ctx extends { publish: (...fact: never[]) => void }>(ctx: Ctx): Ctx {
  const publish: Ctx['publish'] = (...fact) => {
    published += 1;
    if (published % every !== 0) ctx.publish(...fact);
  };

  return Object.create(ctx, { publish: { value: publish } });
}
