import type { Colors } from '@allforone/contracts/organizations';
import { type CSSVariablesResolver, createTheme, defaultCssVariablesResolver } from '@mantine/core';
import { componentDefaults } from './component-defaults.ts';
import { paletteOf } from './palette.ts';
import { dark, gray } from './surfaces.ts';

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif';

/** Colours of AllForOne itself, where no organisation has given its own. */
export const houseColors: Colors = { primary: '#0F766E', light: '#3FA79D', dark: '#0B5F59' };

const red = paletteOf({ primary: '#D13B3B', dark: '#B42323' });
const green = paletteOf({ primary: '#38A169', dark: '#276749' });
const amber = paletteOf({ primary: '#D98E04', dark: '#8A5800' });
const blue = paletteOf({ primary: '#3182CE', dark: '#2B6CB0' });

/** Type 14/16/20/28, a grid of 4 px, radius 8, one shadow: nothing in the application leaves this. */
export const themeFor = (colors: Colors) =>
  createTheme({
    primaryColor: 'brand',
    primaryShade: { light: 7, dark: 6 },
    colors: { brand: paletteOf(colors), gray, dark, red, green, amber, blue },
    black: gray[9],
    fontFamily,
    fontSizes: { xs: px(14), sm: px(14), md: px(16), lg: px(20), xl: px(28) },
    lineHeights: { xs: '1.43', sm: '1.43', md: '1.5', lg: '1.4', xl: '1.29' },
    headings: {
      fontFamily,
      fontWeight: '600',
      textWrap: 'balance',
      sizes: {
        h1: { fontSize: px(28), lineHeight: '1.29' },
        h2: { fontSize: px(20), lineHeight: '1.4' },
        h3: { fontSize: px(16), lineHeight: '1.5' },
        h4: { fontSize: px(16), lineHeight: '1.5' },
        h5: { fontSize: px(14), lineHeight: '1.43' },
        h6: { fontSize: px(14), lineHeight: '1.43' },
      },
    },
    spacing: { xs: px(8), sm: px(12), md: px(16), lg: px(24), xl: px(40) },
    radius: { xs: px(4), sm: px(8), md: px(8), lg: px(8), xl: px(8) },
    defaultRadius: 'md',
    shadows: { xs: 'none', sm: shadow, md: shadow, lg: shadow, xl: shadow },
    respectReducedMotion: true,
    components: componentDefaults,
  });

export const cssVariables: CSSVariablesResolver = (theme) => {
  const { variables, light, dark } = defaultCssVariablesResolver(theme);

  return {
    variables,
    light: {
      ...light,
      '--mantine-color-error': 'var(--mantine-color-red-7)',
      '--mantine-color-success': 'var(--mantine-color-green-7)',
      '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
      '--mantine-color-default-border': 'var(--mantine-color-gray-3)',
      ...wordsOf(8),
      '--canvas': 'var(--mantine-color-gray-0)',
      '--raised': 'var(--mantine-color-white)',
      '--hover': 'var(--mantine-color-gray-1)',
      '--line': 'var(--mantine-color-gray-2)',
      '--control-border': 'var(--mantine-color-gray-5)',
      '--shadow-color': 'rgb(25 29 35 / 0.12)',
    },
    dark: {
      ...dark,
      ...tintsOf(Object.keys(theme.colors)),
      ...wordsOf(3),
      '--mantine-color-error': 'var(--mantine-color-red-4)',
      '--mantine-color-success': 'var(--mantine-color-green-4)',
      '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
      '--canvas': 'var(--mantine-color-dark-8)',
      '--raised': 'var(--mantine-color-dark-6)',
      '--hover': 'var(--mantine-color-dark-6)',
      '--line': 'var(--mantine-color-dark-5)',
      '--control-border': 'var(--mantine-color-dark-3)',
      '--shadow-color': 'rgb(0 0 0 / 0.5)',
    },
  };
};

/** Mantine's own tints are almost black on dark ground, where nobody would see a person's colour. */
function tintsOf(colors: string[]): Record<string, string> {
  const tint = (color: string, share: number) =>
    `color-mix(in srgb, var(--mantine-color-${color}-6) ${share}%, var(--mantine-color-dark-7))`;

  return Object.fromEntries(
    colors.flatMap((color) => [
      [`--mantine-color-${color}-light`, tint(color, 35)],
      [`--mantine-color-${color}-light-hover`, tint(color, 45)],
    ]),
  );
}

/** Words on a tint, and of buttons without a ground: Mantine's own shades hardly show their colour. */
function wordsOf(shade: number): Record<string, string> {
  const colors = ['brand', 'red', 'green', 'amber', 'blue'];

  return Object.fromEntries(
    colors.map((color) => [`--mantine-color-${color}-light-color`, `var(--mantine-color-${color}-${shade})`]),
  );
}

const shadow = '0 4px 16px var(--shadow-color)';

/** In rem, so that it grows with the reader's own type size. */
function px(size: number): string {
  return `${size / 16}rem`;
}
