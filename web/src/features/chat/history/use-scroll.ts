import { useEffect, useLayoutEffect, useRef, useState } from 'react';

interface Options {
  /** False when there is something to be read first. */
  startsAtEnd: boolean;
  /** The newest messages are on the page, so that its end is the end. */
  isAtTail: boolean;
  onNearTop: () => void;
  onNearEnd: () => void;
}

interface Place {
  isAtEnd: boolean;
  /** What the reader looks at: it stays where it is, whatever comes or goes around it. */
  anchor: HTMLElement | null;
  top: number;
  scrollTop: number;
}

const endsWithin = 48;
/** Screens that are read ahead, so that nobody meets the edge of what is known. */
const ahead = 1.5;

/** Keeps the reader's place while messages are added, removed and resized above and below it. */
export function useScroll({ startsAtEnd, isAtTail, onNearTop, onNearEnd }: Options) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const place = useRef<Place>({ isAtEnd: startsAtEnd, anchor: null, top: 0, scrollTop: 0 });
  const [isAtEnd, setAtEnd] = useState(startsAtEnd);
  const isPlaced = useRef(false);
  const stays = useRef(stay);
  stays.current = stay;

  useLayoutEffect(stay);
  useEffect(look);
  useEffect(() => {
    const observer = new ResizeObserver(() => stays.current());
    for (const element of [scroller.current, content.current]) if (element) observer.observe(element);

    return () => observer.disconnect();
  }, []);

  return { scroller, content, isAtEnd: isAtEnd && isAtTail, look, show, toEnd };

  function look(): void {
    const box = scroller.current;
    if (!box || box.clientHeight === 0) return;

    const left = box.scrollHeight - box.scrollTop - box.clientHeight;
    const anchor = firstVisible(content.current, box);
    const top = anchor ? topOf(anchor, box) : 0;
    place.current = { isAtEnd: left < endsWithin, anchor, top, scrollTop: box.scrollTop };
    setAtEnd(place.current.isAtEnd);
    if (box.scrollTop < box.clientHeight * ahead) onNearTop();
    if (left < box.clientHeight * ahead) onNearEnd();
  }

  function stay(): void {
    const box = scroller.current;
    if (!box) return;
    const { isAtEnd: wasAtEnd, anchor, top, scrollTop } = place.current;
    // The reader may have moved on since the last event of the scroll bar.
    const moved = box.scrollTop - scrollTop;

    if (!isPlaced.current) return void begin();
    if (wasAtEnd && isAtTail) box.scrollTop = box.scrollHeight;
    else if (anchor?.isConnected) box.scrollTop += topOf(anchor, box) - top + moved;

    place.current.top = anchor?.isConnected ? topOf(anchor, box) : 0;
    place.current.scrollTop = box.scrollTop;
  }

  /** Where the new messages begin, else at the end. */
  function begin(): void {
    isPlaced.current = true;
    const line = content.current?.querySelector<HTMLElement>('[data-new]');

    if (line) show(line, 0.2);
    else toEnd();
  }

  /** Brings one message into view, with `share` of the screen above it. */
  function show(element: HTMLElement, share: number): void {
    const box = scroller.current;
    if (!box) return;

    box.scrollTop += topOf(element, box) - box.clientHeight * share;
    place.current = { ...place.current, isAtEnd: false };
    look();
  }

  function toEnd(): void {
    const box = scroller.current;
    if (!box) return;

    place.current.isAtEnd = true;
    setAtEnd(true);
    box.scrollTop = box.scrollHeight;
  }
}

const topOf = (element: HTMLElement, box: HTMLElement): number =>
  element.getBoundingClientRect().top - box.getBoundingClientRect().top;

/** By halves: a long page is measured a few times only. */
function firstVisible(list: HTMLElement | null, box: HTMLElement): HTMLElement | null {
  const messages = list?.querySelectorAll<HTMLElement>('[data-message]') ?? [];
  let low = 0;
  let high = messages.length - 1;

  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const element = messages[middle];

    if (element && topOf(element, box) + element.offsetHeight > 0) high = middle;
    else low = middle + 1;
  }

  return messages[low] ?? null;
}
