import type { MantineColorsTuple } from '@mantine/core';

/** From canvas to ink: 0 and 1 are grounds, 2 and 3 lines, 5 borders of controls (3:1), 6 quiet words (4.5:1). */
export const gray: MantineColorsTuple = [
  '#f7f8f9',
  '#f0f2f4',
  '#e5e8ec',
  '#d5dae0',
  '#b7bec8',
  '#868f9c',
  '#5c6673',
  '#454e5a',
  '#2b323b',
  '#191d23',
];

/** Mantine reads dark grounds from here: 0 words, 2 quiet words, 4 lines, 6 raised, 7 page, 8 canvas. */
export const dark: MantineColorsTuple = [
  '#e9ebee',
  '#c6cbd2',
  '#a4abb5',
  '#7f8894',
  '#383e47',
  '#2d323a',
  '#22262c',
  '#181b1f',
  '#111316',
  '#0b0c0e',
];

/** Every ground that words may lie on. */
export const surfaces = {
  light: ['#ffffff', gray[0], gray[1]],
  dark: [dark[7], dark[8], dark[6]],
} as const;
