import { logIn } from './log-in.ts';
import { logInWithCode } from './log-in-with-code.ts';
import { logOut } from './log-out.ts';
import { logOutDevice } from './log-out-device.ts';
import { logOutOthers } from './log-out-others.ts';
import { refreshSession } from './refresh-session.ts';

export const sessionActions = {
  logIn,
  logInWithCode,
  refresh: refreshSession,
  logOut,
  logOutDevice,
  logOutOthers,
};
