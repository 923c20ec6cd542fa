import { expect, test } from 'vitest';
import { colorsFrom, contrastOnWhite, isColor } from './derived-colors.ts';

test.each(['#FFFF00', '#FF6B35', '#00FF00', '#FFFFFF', '#3182CE'])(
  'finds a %s that carries words',
  (color) => {
    const { primary, dark } = colorsFrom(color);

    expect(primary).toBe(color);
    expect(contrastOnWhite(dark)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOnWhite(dark)).toBeLessThan(5.5);
  },
);

test('leaves a colour that is dark enough as it is', () => {
  expect(colorsFrom('#8B0000').dark).toBe('#8B0000');
});

test('knows a colour when it sees one', () => {
  expect(isColor('#2b6cb0')).toBe(true);
  for (const text of ['2b6cb0', '#2b6', '#2b6cbz', '']) expect(isColor(text)).toBe(false);
});
