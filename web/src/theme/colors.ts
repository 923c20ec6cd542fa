import type { Colors } from '@allforone/contracts/organizations';
import { useEffect } from 'react';
import { createStore } from '../lib/store.ts';
import { houseColors } from './theme.ts';

/** Colours that the whole application wears now. */
export const wornColors = createStore<Colors>(houseColors);

/** Dresses the application in an organisation's colours, or in its own ones for null. */
export function useColors(colors: Colors | null): void {
  const { primary, light, dark } = colors ?? houseColors;

  useEffect(() => wornColors.set({ primary, light, dark }), [primary, light, dark]);
}
