import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

const steps: Record<string, [days: number, weeks: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** An arrow carries a task by a day or by a week: all cells are alike in size. */
export const byCell: KeyboardCoordinateGetter = (event, { currentCoordinates, context: { over } }) => {
  const [days, weeks] = steps[event.code] ?? [0, 0];
  if (!over || (days === 0 && weeks === 0)) return undefined;

  event.preventDefault();

  return {
    x: currentCoordinates.x + days * over.rect.width,
    y: currentCoordinates.y + weeks * over.rect.height,
  };
};
