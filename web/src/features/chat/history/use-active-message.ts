import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type TouchEvent,
  useRef,
  useState,
} from 'react';
import type { Line } from '../log/pending.ts';
import { actionsOn } from '../message/actions-on.ts';
import type { Here } from '../message/here.ts';

const longPress = 450;
const slip = 10;

const messageAt = (target: EventTarget): HTMLElement | null => (target as Element).closest('[data-message]');

/** Which message pointer, keys or fingers are about, and what they do with it. */
export function useActiveMessage(
  lines: readonly Line[],
  here: Pick<Here, 'conversation' | 'me' | 'may' | 'actions'>,
) {
  const [focused, setFocused] = useState<string>();
  // Of pointer and keys, whichever moved last.
  const [active, setActive] = useState<string>();
  const press = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number; isLong: boolean }>(
    undefined,
  );
  const lineOf = (element: HTMLElement | null) => lines.find(({ key }) => key === element?.dataset.message);
  const release = () => clearTimeout(press.current?.timer);

  return {
    activeKey: active,
    tabStopKey: lines.some(({ key }) => key === focused) ? focused : lines.at(-1)?.key,
    handlers: {
      onPointerOver: ({ pointerType, target }: PointerEvent) => {
        if (pointerType === 'mouse') setActive(messageAt(target)?.dataset.message);
      },
      onPointerLeave: () => setActive(focused),
      onFocus: ({ target }: FocusEvent) => {
        const key = messageAt(target)?.dataset.message;
        setFocused(key);
        setActive(key);
      },
      onBlur: ({ relatedTarget }: FocusEvent) => {
        if (relatedTarget && messageAt(relatedTarget)) return;

        setFocused(undefined);
        setActive(undefined);
      },
      onKeyDown: pressKey,
      onPointerDown: ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
        const line = pointerType === 'touch' ? lineOf(messageAt(target)) : undefined;
        if (!line) return;

        press.current = { timer: setTimeout(() => openMenu(line), longPress), x, y, isLong: false };
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        const start = press.current;
        if (start && Math.hypot(clientX - start.x, clientY - start.y) > slip) release();
      },
      onPointerUp: release,
      onPointerCancel: release,
      // The finger that lets go would press what has just come up under it.
      onTouchEnd: (event: TouchEvent) => {
        if (press.current?.isLong) event.preventDefault();
        press.current = undefined;
      },
    },
  };

  function openMenu(line: Line): void {
    if (press.current) press.current.isLong = true;
    here.actions.menu(line);
  }

  function pressKey(event: KeyboardEvent): void {
    const element = messageAt(event.target);
    const line = lineOf(element);
    // Keys typed into the buttons of a message are theirs.
    if (!element || !line || event.target !== element || event.ctrlKey || event.metaKey || event.altKey)
      return;

    if (!doKey(event.key, element, line)) return;

    event.preventDefault();
    // A menu that has just been opened would take this same key for one pressed outside of it.
    event.stopPropagation();
  }

  function doKey(key: string, element: HTMLElement, line: Line): boolean {
    const neighbour = { ArrowUp: -1, ArrowDown: 1 }[key];
    const opened = { Enter: 'menu', ContextMenu: 'menu', '+': 'react' }[key];
    const action = actionsOn(line, here).find(
      ({ shortcut }) => shortcut === (key.length === 1 ? key.toUpperCase() : key),
    );

    if (neighbour) moveFocus(element, neighbour);
    else if (opened) element.querySelector<HTMLElement>(`[data-key="${opened}"]`)?.click();
    else if (action) action.run();
    else return false;

    return true;
  }
}

function moveFocus(element: HTMLElement, step: number): void {
  const all = [...(element.parentElement?.querySelectorAll<HTMLElement>('[data-message]') ?? [])];
  const next = all[all.indexOf(element) + step];

  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
}
