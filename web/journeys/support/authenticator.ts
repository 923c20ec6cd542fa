import { generateSync } from 'otplib';

const step = 30;

/** The application on somebody's phone, which was given the key that stands beside the QR code. */
export function authenticatorOf(key: string) {
  const secret = key.replaceAll(' ', '');
  const codeAt = (seconds: number) => generateSync({ secret, epoch: seconds });
  const now = () => Math.floor(Date.now() / 1000);

  return {
    code: () => codeAt(now()),
    /** A code serves once: who has just used one shows the next, as a phone whose clock is a little fast would. */
    nextCode: () => codeAt(now() + step),
  };
}
