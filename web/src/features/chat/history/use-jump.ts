import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

interface Options {
  content: RefObject<HTMLElement | null>;
  show: (element: HTMLElement, share: number) => void;
  toSequence: (sequence: number) => Promise<boolean>;
}

const shines = 2000;

/** Leads to the message that the address names: `?at=12`. */
export function useJump({ content, show, toSequence }: Options): void {
  const [params, setParams] = useSearchParams();
  const [target, setTarget] = useState<number | null>(null);
  const at = Number(params.get('at')) || null;

  const lead = useEffectEvent((sequence: number) => {
    void toSequence(sequence).then((isThere) => isThere && setTarget(sequence));
    setParams(without, { replace: true });
  });

  useEffect(() => {
    if (at !== null) lead(at);
  }, [at]);

  useLayoutEffect(() => {
    const element = content.current?.querySelector<HTMLElement>(`[data-sequence="${target}"]`);
    if (!element) return;

    show(element, 0.3);
    element.focus({ preventScroll: true });
    element.dataset.found = '';
    setTimeout(() => delete element.dataset.found, shines);
    setTarget(null);
  });
}

function without(params: URLSearchParams): URLSearchParams {
  params.delete('at');

  return params;
}
