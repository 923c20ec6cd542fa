import { accounts } from '@allforone/contracts/accounts';
import type { Ask, AskedOf } from './asked.ts';

const address = (turn: number) => `newcomer${turn}@example.org`;
const password = 'quatre sapins bleus';
const alone = { input: () => ({}) };
const withPassword = ({ password: current }: { password: string }) => ({ password: current });

const signUp = (ask: Ask, turn: number) =>
  ask(accounts.signUp, { email: address(turn), password, name: 'Newcomer', locale: 'fr' });

export const askedOfAccounts: AskedOf<typeof accounts> = {
  signUp: [
    { input: (_places, _ask, turn) => ({ email: address(turn), password, name: 'New', locale: 'fr' }) },
  ],
  logIn: [
    {
      input: async (_places, ask, turn) => {
        await signUp(ask, turn);
        return { email: address(turn), password };
      },
    },
  ],
  logInWithCode: [{ input: () => ({ challenge: 'none', code: '000000' }), refused: 'link_expired' }],
  refresh: [
    {
      input: async (_places, ask, turn) => {
        const { refreshToken } = (await signUp(ask, turn)) as { refreshToken: string };
        return { refreshToken };
      },
    },
  ],
  logOut: [{ ...alone, from: ({ sessionIds }) => sessionIds[0] }],
  logOutDevice: [{ input: ({ sessionIds }) => ({ sessionId: sessionIds[1] }) }],
  logOutOthers: [alone],
  devices: [{ input: () => ({ limit: 50 }) }],
  loginHistory: [{ input: () => ({ limit: 50 }) }],
  verifyEmail: [
    {
      input: ({ mailRequestId }, ask) =>
        ask(accounts.mailToken, { purpose: 'verify-email', requestId: mailRequestId }),
    },
  ],
  resendVerification: [alone],
  requestPasswordReset: [{ input: () => ({ email: 'person5@example.org' }) }],
  resetPassword: [{ input: () => ({ token: 'none', password }), refused: 'link_expired' }],
  changePassword: [
    { input: ({ password: current }) => ({ currentPassword: current, newPassword: current }) },
  ],
  startTwoFactor: [{ input: withPassword }],
  confirmTwoFactor: [{ input: () => ({ code: '000000' }), refused: 'wrong_code' }],
  renewRecoveryCodes: [{ input: withPassword, refused: 'two_factor_off' }],
  disableTwoFactor: [{ input: withPassword, refused: 'two_factor_off' }],
  me: [alone],
  updateProfile: [{ input: (_places, _ask, turn) => ({ name: `Lecteur ${turn}` }) }],
  changePhoto: [{ input: () => ({ image: null }) }],
  photo: [{ input: ({ photoId }) => ({ photoId }) }],
  contacts: [
    {
      input: ({ colleagues }) => ({ accountIds: colleagues.slice(0, 2) }),
      many: ({ colleagues }) => ({ accountIds: colleagues }),
    },
  ],
  mailToken: [{ input: ({ mailRequestId }) => ({ purpose: 'verify-email', requestId: mailRequestId }) }],
};
