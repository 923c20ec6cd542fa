/** NIST SP 800-63B-4: as only factor a password has 15 characters; the server also knows the most common ones. */
export const shortest = 15;

export type Strength = 'short' | 'simple' | 'good' | 'strong';

export function judge(password: string): Strength {
  const characters = [...password];
  const different = new Set(characters).size;

  if (characters.length < shortest) return 'short';
  if (different < 6) return 'simple';

  return characters.length >= 20 && different >= 10 ? 'strong' : 'good';
}
