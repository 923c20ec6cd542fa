import type { accounts } from '@allforone/contracts/accounts';
import { anyone, own, ownOnly, servicesOnly } from '../rules.ts';
import type { ExpectationsOf } from './expectations.ts';

export const accountsExpectations: ExpectationsOf<typeof accounts> = {
  signUp: anyone,
  logIn: anyone,
  logInWithCode: anyone,
  refresh: anyone,
  logOut: own,
  logOutDevice: ownOnly,
  logOutOthers: own,
  devices: own,
  loginHistory: own,

  verifyEmail: anyone,
  resendVerification: own,
  requestPasswordReset: anyone,
  resetPassword: anyone,
  changePassword: own,

  startTwoFactor: own,
  confirmTwoFactor: own,
  renewRecoveryCodes: own,
  disableTwoFactor: own,

  me: own,
  updateProfile: own,
  changePhoto: own,
  photo: anyone,

  contacts: servicesOnly,
  mailToken: servicesOnly,
};
