import { expect, test } from 'vitest';
import { filling, fitting, moved, resized } from './crop.ts';

const landscape = { width: 400, height: 200 };

test('begins with the middle of a picture', () => {
  expect(filling(landscape)).toEqual({ x: 100, y: 0, side: 200 });
});

test('can hold all of a picture, with bands above and below', () => {
  expect(fitting(landscape)).toEqual({ x: 0, y: -100, side: 400 });
});

test('never leaves the picture', () => {
  expect(moved(filling(landscape), { x: 999, y: 999 }, landscape)).toEqual({ x: 200, y: 0, side: 200 });
  expect(moved(filling(landscape), { x: -999, y: -999 }, landscape)).toEqual({ x: 0, y: 0, side: 200 });
});

test('grows around the middle of what is seen', () => {
  expect(resized(filling(landscape), 100, landscape)).toEqual({ x: 150, y: 50, side: 100 });
});

test('comes back into the picture when it shrinks at an edge', () => {
  const corner = moved(resized(filling(landscape), 100, landscape), { x: 999, y: 999 }, landscape);

  expect(resized(corner, 200, landscape)).toEqual({ x: 200, y: 0, side: 200 });
});
