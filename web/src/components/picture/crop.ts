export interface Size {
  width: number;
  height: number;
}

/** The square that is kept, in pixels of the picture. */
export interface Crop {
  x: number;
  y: number;
  side: number;
}

/** As much of the picture as fills the square. */
export const filling = (picture: Size): Crop => centred(Math.min(picture.width, picture.height), picture);

/** All of the picture, with empty bands beside or above it. */
export const fitting = (picture: Size): Crop => centred(Math.max(picture.width, picture.height), picture);

export const moved = ({ x, y, side }: Crop, by: { x: number; y: number }, picture: Size): Crop =>
  inside({ x: x + by.x, y: y + by.y, side }, picture);

/** Around the middle of what is seen. */
export function resized({ x, y, side }: Crop, nextSide: number, picture: Size): Crop {
  const by = (side - nextSide) / 2;

  return inside({ x: x + by, y: y + by, side: nextSide }, picture);
}

function inside({ x, y, side }: Crop, { width, height }: Size): Crop {
  return { x: within(x, width - side), y: within(y, height - side), side };
}

const centred = (side: number, { width, height }: Size): Crop => ({
  x: (width - side) / 2,
  y: (height - side) / 2,
  side,
});

/** Between both ends, or in the middle where the square is larger than the picture. */
const within = (at: number, room: number): number => (room < 0 ? room / 2 : Math.min(Math.max(at, 0), room));
