import { useMediaQuery } from '@mantine/hooks';

/** One column and a bar at the bottom, below 768 px. Prefer CSS (`hiddenFrom="sm"`) where both can be drawn. */
export const useIsPhone = (): boolean =>
  useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false;

/** Held in the hand: with a camera to take pictures with, and applications of its own. */
export const useIsTouch = (): boolean =>
  useMediaQuery('(pointer: coarse)', undefined, { getInitialValueInEffect: false }) ?? false;
