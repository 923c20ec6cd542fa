import { type KeyboardEvent, type PointerEvent, useRef, useState, type WheelEvent } from 'react';
import { type Crop, filling, fitting, moved, resized } from './crop.ts';

const arrows: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const closest = 4;

/** The part of a picture that is kept, as fingers, a mouse or the keyboard choose it. Zoom goes from 0 to 100. */
export function useCrop({ naturalWidth: width, naturalHeight: height }: HTMLImageElement, mayFit: boolean) {
  const picture = { width, height };
  const largest = (mayFit ? fitting(picture) : filling(picture)).side;
  const smallest = filling(picture).side / closest;
  const [crop, setCrop] = useState<Crop>(() => (mayFit ? fitting(picture) : filling(picture)));
  const fingers = useRef(new Map<number, { x: number; y: number }>());

  const move = (x: number, y: number) =>
    setCrop((now) => moved(now, { x: x * now.side, y: y * now.side }, picture));
  const resize = (side: (now: number) => number) =>
    setCrop((now) => resized(now, Math.min(largest, Math.max(smallest, side(now.side))), picture));

  return {
    crop,
    zoom: (Math.log(crop.side / largest) / Math.log(smallest / largest)) * 100,
    setZoom: (zoom: number) => resize(() => largest * (smallest / largest) ** (zoom / 100)),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const before = fingers.current.get(event.pointerId);
        if (!before) return;

        const now = { x: event.clientX, y: event.clientY };
        const spread = distance(fingers.current);
        fingers.current.set(event.pointerId, now);
        const { clientWidth } = event.currentTarget;

        move(
          (before.x - now.x) / clientWidth / fingers.current.size,
          (before.y - now.y) / clientWidth / fingers.current.size,
        );
        if (spread) resize((side) => (side * spread) / distance(fingers.current));
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => void fingers.current.delete(event.pointerId),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => void fingers.current.delete(event.pointerId),
      onWheel: (event: WheelEvent) => resize((side) => side * Math.exp(event.deltaY / 1000)),
      onKeyDown: (event: KeyboardEvent) => {
        const arrow = arrows[event.key];
        if (!arrow) return;

        event.preventDefault();
        move(arrow.x / 20, arrow.y / 20);
      },
    },
  };
}

/** Between two fingers; 0 with only one. */
function distance(fingers: ReadonlyMap<number, { x: number; y: number }>): number {
  const [one, other] = [...fingers.values()];

  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
}
