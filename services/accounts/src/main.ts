import { accounts } from '@allforone/contracts/accounts';
import { service } from '@allforone/runtime/service';
import { Migration20260101000000 } from '../migrations/Migration20260101000000_initial.ts';
import { changePassword } from './actions/change-password.ts';
import { changePhoto } from './actions/change-photo.ts';
import { confirmTwoFactor } from './actions/confirm-two-factor.ts';
import { disableTwoFactor } from './actions/disable-two-factor.ts';
import { logIn } from './actions/log-in.ts';
import { logInWithCode } from './actions/log-in-with-code.ts';
import { logOut } from './actions/log-out.ts';
import { logOutDevice } from './actions/log-out-device.ts';
import { logOutOthers } from './actions/log-out-others.ts';
import { refreshSession } from './actions/refresh-session.ts';
import { renewRecoveryCodes } from './actions/renew-recovery-codes.ts';
import { requestPasswordReset } from './actions/request-password-reset.ts';
import { resendVerification } from './actions/resend-verification.ts';
import { resetPassword } from './actions/reset-password.ts';
import { signUp } from './actions/sign-up.ts';
import { startTwoFactor } from './actions/start-two-factor.ts';
import { updateProfile } from './actions/update-profile.ts';
import { verifyEmail } from './actions/verify-email.ts';
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
import { contacts } from './queries/contacts.ts';
import { devices } from './queries/devices.ts';
import { loginHistory } from './queries/login-history.ts';
import { mailToken } from './queries/mail-token.ts';
import { me } from './queries/me.ts';
import { photo } from './queries/photo.ts';

export default service(accounts, {
  entities: [
    AccountSchema,
    AttemptCountSchema,
    LoginAttemptSchema,
    MailRequestSchema,
    PhotoSchema,
    RecoveryCodeSchema,
    SessionSchema,
  ],
  migrations: [Migration20260101000000],
  actions: {
    signUp,
    logIn,
    logInWithCode,
    refresh: refreshSession,
    logOut,
    logOutDevice,
    logOutOthers,
    devices,
    loginHistory,
    verifyEmail,
    resendVerification,
    requestPasswordReset,
    resetPassword,
    changePassword,
    startTwoFactor,
    confirmTwoFactor,
    renewRecoveryCodes,
    disableTwoFactor,
    me,
    updateProfile,
    changePhoto,
    photo,
    contacts,
    mailToken,
  },
  jobs: [endExpiredSessions, forgetTraces, openPasswordReset],
});
