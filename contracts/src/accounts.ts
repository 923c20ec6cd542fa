import { z } from 'zod';
import { Done, Email, Id, Instant, Locale, line, Name, page, pageOf, SmallImage } from './common.ts';
import { command, contract, event, query } from './contract.ts';

/** Length is judged by the service (15 as only factor, 8 with a second one), the ceiling here. */
const Password = z.string().min(1).max(200);

/** Six digits of an authenticator, or a recovery code. */
const Code = z.string().trim().min(6).max(20);

/** Opaque token from an e-mail or a cookie. */
const Token = z.string().min(1).max(600);

const Profile = {
  name: Name,
  locale: Locale,
  timeZone: line(60),
  phone: line(30).nullable(),
  fieldOfStudy: line(120).nullable(),
  level: line(60).nullable(),
};

export const Account = z.object({
  id: Id,
  email: z.string(),
  emailVerified: z.boolean(),
  twoFactor: z.boolean(),
  photoId: Id.nullable(),
  ...Profile,
});
export type Account = z.infer<typeof Account>;

/**
 * A session that has just begun or gone on. `accessToken` is a JWT of 10 minutes with the claims `sub` (account),
 * `sid` (session); `refreshToken` is opaque and serves once.
 */
export const Session = z.object({
  sessionId: Id,
  accountId: Id,
  accessToken: z.string(),
  accessExpiresAt: Instant,
  refreshToken: z.string(),
  refreshExpiresAt: Instant,
});
export type Session = z.infer<typeof Session>;

export const Device = z.object({
  sessionId: Id,
  /** As a person says it: "Firefox, Android". */
  label: z.string(),
  ip: z.string(),
  startedAt: Instant,
  seenAt: Instant,
  current: z.boolean(),
});
export type Device = z.infer<typeof Device>;

export const LoginAttempt = z.object({
  id: Id,
  at: Instant,
  ip: z.string(),
  device: z.string(),
  outcome: z.enum(['succeeded', 'wrong_password', 'wrong_code', 'locked']),
});
export type LoginAttempt = z.infer<typeof LoginAttempt>;

const PasswordErrors = ['password_too_short', 'password_too_common'] as const;

export const accounts = contract('accounts', {
  signUp: command({
    allow: 'anyone',
    input: z.object({ email: Email, password: Password, name: Name, locale: Locale }),
    output: Session,
    errors: ['email_taken', ...PasswordErrors],
  }),
  /** With a second factor no session begins yet: the challenge goes with the code to `logInWithCode`. */
  logIn: command({
    allow: 'anyone',
    input: z.object({ email: Email, password: Password }),
    output: z.discriminatedUnion('step', [
      z.object({ step: z.literal('in'), session: Session }),
      z.object({ step: z.literal('code'), challenge: z.string() }),
    ]),
    errors: ['wrong_credentials', 'too_many_attempts'],
  }),
  logInWithCode: command({
    allow: 'anyone',
    input: z.object({ challenge: Token, code: Code }),
    output: Session,
    errors: ['wrong_code', 'link_expired', 'too_many_attempts'],
  }),
  /** Rotates; a token that was already used ends its whole session, except within 20 s (two tabs at once). */
  refresh: command({
    allow: 'anyone',
    input: z.object({ refreshToken: Token }),
    output: Session,
    errors: ['session_expired'],
    audited: false,
  }),
  logOut: command({ allow: 'signedIn', input: z.object({}), output: Done }),
  logOutDevice: command({ allow: 'signedIn', input: z.object({ sessionId: Id }), output: Done }),
  logOutOthers: command({ allow: 'signedIn', input: z.object({}), output: Done }),
  devices: query({ allow: 'signedIn', input: z.object(page), output: pageOf(Device) }),
  loginHistory: query({ allow: 'signedIn', input: z.object(page), output: pageOf(LoginAttempt) }),

  verifyEmail: command({
    allow: 'anyone',
    input: z.object({ token: Token }),
    output: Done,
    errors: ['link_expired'],
  }),
  resendVerification: command({ allow: 'signedIn', input: z.object({}), output: Done }),
  /** Answers the same whether the address is known or not. */
  requestPasswordReset: command({ allow: 'anyone', input: z.object({ email: Email }), output: Done }),
  /** Ends every session of the account. */
  resetPassword: command({
    allow: 'anyone',
    input: z.object({ token: Token, password: Password }),
    output: Done,
    errors: ['link_expired', ...PasswordErrors],
  }),
  /** Ends every other session. */
  changePassword: command({
    allow: 'signedIn',
    input: z.object({ currentPassword: Password, newPassword: Password }),
    output: Done,
    errors: ['wrong_password', 'too_many_attempts', ...PasswordErrors],
  }),

  /** Secret and `otpauth:` address for the authenticator; nothing is on before `confirmTwoFactor`. */
  startTwoFactor: command({
    allow: 'signedIn',
    input: z.object({ password: Password }),
    output: z.object({ secret: z.string(), address: z.string() }),
    errors: ['wrong_password', 'two_factor_already_on', 'too_many_attempts'],
  }),
  /** Recovery codes are shown this once. */
  confirmTwoFactor: command({
    allow: 'signedIn',
    input: z.object({ code: Code }),
    output: z.object({ recoveryCodes: z.array(z.string()) }),
    errors: ['wrong_code', 'two_factor_already_on', 'two_factor_off', 'too_many_attempts'],
  }),
  renewRecoveryCodes: command({
    allow: 'signedIn',
    input: z.object({ password: Password }),
    output: z.object({ recoveryCodes: z.array(z.string()) }),
    errors: ['wrong_password', 'two_factor_off', 'too_many_attempts'],
  }),
  disableTwoFactor: command({
    allow: 'signedIn',
    input: z.object({ password: Password }),
    output: Done,
    errors: ['wrong_password', 'two_factor_off', 'too_many_attempts', 'password_too_short'],
  }),

  me: query({ allow: 'signedIn', input: z.object({}), output: Account }),
  updateProfile: command({ allow: 'signedIn', input: z.object(Profile).partial(), output: Account }),
  changePhoto: command({
    allow: 'signedIn',
    input: z.object({ image: SmallImage.nullable() }),
    output: Account,
    errors: ['image_unreadable'],
  }),
  /** The id cannot be guessed and changes with the photo, so the answer may be cached for ever. WebP, base64. */
  photo: query({ allow: 'anyone', input: z.object({ photoId: Id }), output: z.object({ webp: z.string() }) }),

  /** For mails and for what other services show of a person. Unknown ids are left out. */
  contacts: query({
    allow: 'service',
    input: z.object({ accountIds: z.array(Id).max(200) }),
    output: z.array(
      z.object({
        accountId: Id,
        email: z.string(),
        emailVerified: z.boolean(),
        name: z.string(),
        locale: Locale,
        photoId: Id.nullable(),
      }),
    ),
  }),
  /** Token for the link in a mail, made anew from its id, so that no event and no table ever holds it. */
  mailToken: query({
    allow: 'service',
    input: z.object({ purpose: z.enum(['verify-email', 'reset-password']), requestId: Id }),
    output: z.object({ token: z.string() }),
  }),

  signedUp: event(z.object({ accountId: Id, name: z.string(), locale: Locale })),
  verificationRequested: event(z.object({ accountId: Id, requestId: Id })),
  emailVerified: event(z.object({ accountId: Id }), { audience: 'accountId' }),
  passwordResetRequested: event(z.object({ accountId: Id, requestId: Id })),
  passwordChanged: event(z.object({ accountId: Id })),
  profileChanged: event(
    z.object({ accountId: Id, name: z.string(), photoId: Id.nullable(), locale: Locale }),
    { audience: 'accountId' },
  ),
  loggedIn: event(z.object({ accountId: Id, sessionId: Id, device: z.string(), newDevice: z.boolean() })),
  /** Live, so that the device is cut at once. */
  sessionEnded: event(z.object({ accountId: Id, sessionId: Id }), { audience: 'sessionId' }),
  twoFactorChanged: event(z.object({ accountId: Id, on: z.boolean() })),
});
