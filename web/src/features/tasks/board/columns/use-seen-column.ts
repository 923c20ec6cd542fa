import { type RefObject, useEffect, useState } from 'react';

/** Which column of the strip is in view, where they are as wide as the screen. */
export function useSeenColumn(strip: RefObject<HTMLElement | null>, count: number): number {
  const [seen, setSeen] = useState(0);

  useEffect(() => {
    const element = strip.current;
    if (!element) return undefined;
    const look = () => {
      const share = element.scrollLeft / Math.max(1, element.scrollWidth);
      setSeen(Math.min(count - 1, Math.round(share * count)));
    };
    element.addEventListener('scroll', look, { passive: true });

    return () => element.removeEventListener('scroll', look);
  }, [strip, count]);

  return seen;
}
