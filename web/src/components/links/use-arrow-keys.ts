import { type KeyboardEvent, useRef } from 'react';

/** Arrows lead from a field to the results below it and back; Enter in the field means the first of them. */
export function useArrowKeys<Holder extends HTMLElement>() {
  const holder = useRef<Holder>(null);

  return {
    ref: holder,
    onKeyDown: (event: KeyboardEvent): void => {
      const field = holder.current?.querySelector<HTMLElement>('[data-search-field]');
      const results = [...(holder.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])];
      const at = results.indexOf(event.target as HTMLElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.nativeEvent.isComposing || (at < 0 && event.target !== field)) return;

      if (step) (results[at + step] ?? (at + step < 0 ? field : null))?.focus();
      else if (event.key === 'Enter' && at < 0) results[0]?.click();
      else return;

      event.preventDefault();
    },
  };
}
