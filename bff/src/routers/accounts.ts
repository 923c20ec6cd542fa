import { accounts } from '@allforone/contracts/accounts';
import { accepting, read, router, write } from '../forward.ts';

const done = { done: true } as const;

/** Tokens stay in cookies: no answer carries one, and `accounts.refresh` is the session's own business. */
export const accountsRouter = router({
  logOutDevice: write(accounts.logOutDevice),
  logOutOthers: write(accounts.logOutOthers),
  devices: read(accounts.devices),
  loginHistory: read(accounts.loginHistory),
  verifyEmail: write(accounts.verifyEmail),
  resendVerification: write(accounts.resendVerification),
  requestPasswordReset: write(accounts.requestPasswordReset),
  resetPassword: write(accounts.resetPassword),
  changePassword: write(accounts.changePassword),
  startTwoFactor: write(accounts.startTwoFactor),
  confirmTwoFactor: write(accounts.confirmTwoFactor),
  renewRecoveryCodes: write(accounts.renewRecoveryCodes),
  disableTwoFactor: write(accounts.disableTwoFactor),
  me: read(accounts.me),
  updateProfile: write(accounts.updateProfile),
  changePhoto: write(accounts.changePhoto),
  photo: read(accounts.photo),

  signUp: accepting(accounts.signUp).mutation(async ({ ctx, input }) => {
    ctx.session.begin(await ctx.call(accounts.signUp, input));

    return done;
  }),
  logIn: accepting(accounts.logIn).mutation(async ({ ctx, input }) => {
    const answer = await ctx.call(accounts.logIn, input);
    if (answer.step === 'code') return answer;

    ctx.session.begin(answer.session);

    return { step: answer.step };
  }),
  logInWithCode: accepting(accounts.logInWithCode).mutation(async ({ ctx, input }) => {
    ctx.session.begin(await ctx.call(accounts.logInWithCode, input));

    return done;
  }),
  logOut: accepting(accounts.logOut).mutation(async ({ ctx }) => {
    await ctx.call(accounts.logOut, {});
    ctx.session.end();

    return done;
  }),
});
