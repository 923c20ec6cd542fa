import type { Colors } from '@allforone/contracts/organizations';
import type { MantineColorsTuple } from '@mantine/core';
import { luminanceOf, type Oklch, toHex, toOklch } from './oklch.ts';

/**
 * Steps by luminance rather than by taste, so that any colour an organisation chooses stays readable:
 * 4 is text on dark ground (>= 4.5:1), 6 carries white text on dark ground and stands out from it (>= 3:1),
 * 7 is text on light ground and carries white text (>= 5:1), 8 is text on 1, 3 on a tint of 6 on dark ground.
 */
const steps = [
  { luminance: 0.92, chroma: 0.14 },
  { luminance: 0.84, chroma: 0.26 },
  { luminance: 0.7, chroma: 0.46 },
  { luminance: 0.55, chroma: 0.7 },
  { luminance: 0.4, chroma: 0.9 },
  { luminance: 0.27, chroma: 1 },
  { luminance: 0.165, chroma: 1 },
] as const;

const darkest = 0.15;

/** @returns ten shades of one hue, the seventh (counted from 0) as near to `dark` as reading allows. */
export function paletteOf({ primary, dark }: Pick<Colors, 'primary' | 'dark'>): MantineColorsTuple {
  const base = toOklch(primary);
  const text = toOklch(dark);
  const textLuminance = Math.min(luminanceOf(dark), darkest);
  const shades = steps.map((step) => shadeOf({ ...base, chroma: base.chroma * step.chroma }, step.luminance));
  const deep = luminanceOf(dark) <= darkest ? dark : shadeOf(text, textLuminance);

  return [...shades, deep, shadeOf(text, textLuminance * 0.7), shadeOf(text, textLuminance * 0.45)] as never;
}

/** The colour with this hue and chroma whose luminance is the one asked for. */
function shadeOf(color: Oklch, luminance: number): string {
  let [low, high] = [0, 1];

  for (let round = 0; round < 14; round += 1) {
    const lightness = (low + high) / 2;

    if (luminanceOf(toHex({ ...color, lightness })) < luminance) low = lightness;
    else high = lightness;
  }

  return toHex({ ...color, lightness: low });
}
