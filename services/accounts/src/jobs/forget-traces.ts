import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { AttemptCountSchema } from '../entities/attempt-count.ts';
import { LoginAttemptSchema } from '../entities/login-attempt.ts';
import { MailRequestSchema } from '../entities/mail-request.ts';

const day = 24 * 60 * 60 * 1000;
const historyKeptFor = 365 * day;
const linksKeptFor = 30 * day;

/** Personal data is not kept longer than it serves: a log-in history ends after a year. */
export const forgetTraces = job({
  name: 'forget-traces',
  data: z.object({}),
  every: 60 * 60 * 1000,
  run: async (ctx) => {
    const before = (age: number) => new Date(ctx.now.getTime() - age);
    const tables = ctx.tables(AttemptCountSchema, LoginAttemptSchema, MailRequestSchema);

    await tables.deleteFrom('attempt_count').where('ends_at', '<=', ctx.now).execute();
    await tables.deleteFrom('login_attempt').where('at', '<', before(historyKeptFor)).execute();
    await tables.deleteFrom('mail_request').where('expires_at', '<', before(linksKeptFor)).execute();
  },
});
