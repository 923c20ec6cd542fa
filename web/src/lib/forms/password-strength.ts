/** NIST SP 800-63B-4: 15 characters where the password is all there is, 8 beside a second factor. */
export const shortestPassword = ({ twoFactor }: { twoFactor: boolean }): number => (twoFactor ? 8 : 15);

export type Strength = 'short' | 'simple' | 'good' | 'strong';

/** The server also knows the most common ones. */
export function judge(password: string, shortest: number): Strength {
  const characters = [...password.normalize('NFKC')];
  const different = new Set(characters).size;

  if (characters.length < shortest) return 'short';
  if (different < 6) return 'simple';

  return characters.length >= 20 && different >= 10 ? 'strong' : 'good';
}
