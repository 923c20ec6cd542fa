import { resendVerification } from './resend-verification.ts';
import { signUp } from './sign-up.ts';
import { verifyEmail } from './verify-email.ts';

export const signUpActions = {
  signUp,
  verifyEmail,
  resendVerification,
};
