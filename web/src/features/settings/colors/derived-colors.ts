import type { Colors } from '@allforone/contracts/organizations';
import { contrastOf, toHex, toOklch } from '../../../theme/oklch.ts';

/** Words need 4.5:1 (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

export const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

export const contrastOnWhite = (color: string): number => contrastOf(color, '#ffffff');

/** From one colour all that an organisation needs: itself, a lighter one, and one dark enough for words. */
export function colorsFrom(primary: string): Colors {
  const { lightness, chroma, hue } = toOklch(primary);
  let dark = primary;

  for (let at = lightness; contrastOnWhite(dark) < leastContrast && at > 0; at -= 0.01) {
    dark = toHex({ lightness: at, chroma, hue });
  }

  return { primary, dark, light: toHex({ lightness: Math.min(lightness + 0.13, 0.95), chroma, hue }) };
}
