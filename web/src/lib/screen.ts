import { useMediaQuery } from '@mantine/hooks';

/** One column and a bar at the bottom, below 768 px. Prefer CSS (`hiddenFrom="sm"`) where both can be drawn. */
export const useIsPhone = (): boolean =>
  useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false;

/** A phone or a tablet: its file chooser can open the camera. */
export const useHasCamera = (): boolean =>
  useMediaQuery('(pointer: coarse)', undefined, { getInitialValueInEffect: false }) ?? false;
