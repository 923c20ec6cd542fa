import { accounts } from '@allforone/contracts/accounts';
import type { Person } from '@allforone/runtime/testing';
import { type ExamplesOf, next } from './example.ts';
import { pixel } from './pixel.ts';
import { again } from './session.ts';
import { pendingCode, secondStep, withoutTwoFactor, withTwoFactor } from './two-factor.ts';

const secret = ({ password }: Person) => ({ password });

export const accountsExamples: ExamplesOf<typeof accounts> = {
  signUp: () => ({
    email: `nouvelle.${next()}@example.org`,
    password: `une phrase que personne ne devine ${next()}`,
    name: 'Nour',
    locale: 'fr',
  }),
  logIn: (_cast, { email, password }) => ({ email, password }),
  logInWithCode: ({ world }) => secondStep(world),
  refresh: async ({ world }, as) => ({ refreshToken: (await again(world, as)).refreshToken }),
  logOut: () => ({}),
  logOutDevice: async ({ world }, as) => ({ sessionId: (await again(world, as)).sessionId }),
  logOutOthers: () => ({}),
  devices: () => ({}),
  loginHistory: () => ({}),

  verifyEmail: async ({ world }) => {
    const { accountId } = await world.person('Vera');
    const isHers = (event: { accountId: string }) => event.accountId === accountId;
    const { requestId } = await world.told(accounts.verificationRequested, isHers);
    return world.callAsService(accounts.mailToken, { purpose: 'verify-email', requestId });
  },
  resendVerification: () => ({}),
  requestPasswordReset: (_cast, { email }) => ({ email }),
  resetPassword: async ({ world }) => {
    const { accountId, email } = await world.person('Zoé');
    await world.call(accounts.requestPasswordReset, { email }, null);
    const isHers = (event: { accountId: string }) => event.accountId === accountId;
    const { requestId } = await world.told(accounts.passwordResetRequested, isHers);
    const mail = { purpose: 'reset-password', requestId } as const;
    const { token } = await world.callAsService(accounts.mailToken, mail);
    return { token, password: `une autre phrase sans rapport ${next()}` };
  },
  changePassword: (_cast, { password }) => ({ currentPassword: password, newPassword: password }),

  startTwoFactor: async ({ world }, as) => {
    await withoutTwoFactor(world, as);
    return secret(as);
  },
  confirmTwoFactor: async ({ world }, as) => ({ code: await pendingCode(world, as) }),
  renewRecoveryCodes: async ({ world }, as) => {
    await withTwoFactor(world, as);
    return secret(as);
  },
  disableTwoFactor: async ({ world }, as) => {
    await withTwoFactor(world, as);
    return secret(as);
  },

  me: () => ({}),
  updateProfile: () => ({ level: `Niveau ${next()}` }),
  changePhoto: () => ({ image: pixel }),
  photo: async ({ world }, _as, { extra }) => {
    // One that is changed is gone for who was told of it before.
    const { photoId: known } = await world.call(accounts.me, {}, extra);
    const change = () => world.call(accounts.changePhoto, { image: pixel }, extra);
    return { photoId: known ?? ((await change()).photoId as string) };
  },

  contacts: (_cast, { accountId }) => ({ accountIds: [accountId] }),
  mailToken: async ({ world }, { accountId }) => {
    const isTheirs = (event: { accountId: string }) => event.accountId === accountId;
    const { requestId } = await world.told(accounts.verificationRequested, isTheirs);
    return { purpose: 'verify-email', requestId };
  },
};
