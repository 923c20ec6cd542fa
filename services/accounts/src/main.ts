import { accounts } from '@allforone/contracts/accounts';
import { service } from '@allforone/runtime/service';
import { Migration20261121000000_initial } from '../migrations/Migration20261121000000_initial.ts';
import { passwordActions } from './actions/passwords/password-actions.ts';
import { profileActions } from './actions/profile/profile-actions.ts';
import { sessionActions } from './actions/sessions/session-actions.ts';
import { signUpActions } from './actions/sign-up/sign-up-actions.ts';
import { twoFactorActions } from './actions/two-factor/two-factor-actions.ts';
import { AccountSchema } from './entities/account.ts';
import { AttemptCountSchema } from './entities/attempt-count.ts';
import { LoginAttemptSchema } from './entities/login-attempt.ts';
import { MailRequestSchema } from './entities/mail-request.ts';
import { PhotoSchema } from './entities/photo.ts';
import { RecoveryCodeSchema } from './entities/recovery-code.ts';
import { SessionSchema } from './entities/session.ts';
import { endExpiredSessions } from './jobs/end-expired-sessions.ts';
import { forgetTraces } from './jobs/forget-traces.ts';
import { openPasswordReset } from './jobs/open-password-reset.ts';
import { accountQueries } from './queries/account-queries.ts';

export default service(accounts, {
  entities: [
    ...[AccountSchema, PhotoSchema, RecoveryCodeSchema, MailRequestSchema],
    ...[SessionSchema, LoginAttemptSchema, AttemptCountSchema],
  ],
  migrations: [Migration20261121000000_initial],
  actions: {
    ...signUpActions,
    ...sessionActions,
    ...passwordActions,
    ...twoFactorActions,
    ...profileActions,
    ...accountQueries,
  },
  jobs: [endExpiredSessions, forgetTraces, openPasswordReset],
});
