import type { Colors } from '@allforone/contracts/organizations';
import { useEffect } from 'react';
import { createStore } from '../lib/store.ts';
import { houseColors } from './theme.ts';

const key = 'allforone.colors';

/** Colours that the whole application wears now; those of the last time at first, so that nothing turns on arrival. */
export const wornColors = createStore<Colors>(remembered() ?? houseColors);

wornColors.subscribe(() => localStorage.setItem(key, JSON.stringify(wornColors.get())));

/** Dresses the application in an organisation's colours, in its own ones for null; undefined: not known yet. */
export function useColors(colors: Colors | null | undefined): void {
  const { primary, light, dark } = colors === undefined ? wornColors.get() : (colors ?? houseColors);

  useEffect(() => {
    const worn = wornColors.get();

    if (worn.primary !== primary || worn.light !== light || worn.dark !== dark) {
      wornColors.set({ primary, light, dark });
    }
  }, [primary, light, dark]);
}

function remembered(): Colors | null {
  return JSON.parse(localStorage.getItem(key) ?? 'null') as Colors | null;
}
