import { templateDefinitions } from '@allforone/contracts/templates';
import { describe, expect, test } from 'vitest';
import { contrastOf } from './oklch.ts';
import { paletteOf } from './palette.ts';
import { surfaces } from './surfaces.ts';

const asked = Object.entries(templateDefinitions).map(
  ([template, { colors }]) => [template, colors] as const,
);
const difficult = ['#FFFF00', '#000000', '#FFFFFF', '#00FF00', '#808080'].map(
  (color) => [color, { primary: color, dark: color }] as const,
);

describe.each([...asked, ...difficult])('the palette of %s', (_, colors) => {
  const palette = paletteOf(colors);
  const shade = (at: number) => palette[at] ?? '';

  test('reads as text on every light surface', () => {
    for (const surface of surfaces.light) expect(contrastOf(shade(7), surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(shade(8), shade(1))).toBeGreaterThanOrEqual(4.5);
  });

  test('reads as text on every dark surface', () => {
    for (const surface of surfaces.dark) expect(contrastOf(shade(4), surface)).toBeGreaterThanOrEqual(4.5);
  });

  test('carries white words on its buttons, which stand out from the ground', () => {
    expect(contrastOf(shade(7), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(shade(6), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(shade(6), surfaces.dark[0])).toBeGreaterThanOrEqual(3);
  });
});
