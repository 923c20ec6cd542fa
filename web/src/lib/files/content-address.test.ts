import type { StoredFile } from '@allforone/contracts/files';
import { afterEach, expect, test, vi } from 'vitest';
import { contentOf, downloadOf, sourcesOf, variantOf, widthFor } from './content-address.ts';

afterEach(() => vi.unstubAllGlobals());

const file = (widths: number[]): StoredFile =>
  ({ id: 'f', version: 2, image: { state: 'ready', width: 1600, height: 800, widths } }) as StoredFile;

test('gives each version an address of its own', () => {
  expect(contentOf('f')).toBe('/files/f');
  expect(downloadOf('f', 3)).toBe('/files/f?version=3&download=1');
  expect(variantOf('f', 480, 2)).toBe('/files/f/480.webp?version=2');
});

test('takes the smallest variant that fills the place on a sharp screen, else the largest', () => {
  vi.stubGlobal('devicePixelRatio', 2);
  expect(widthFor(80)).toBe(160);
  expect(widthFor(81)).toBe(480);
  expect(widthFor(2000)).toBe(1280);
  expect(widthFor(300, [])).toBeUndefined();
});

test('asks for less where somebody saves data', () => {
  vi.stubGlobal('devicePixelRatio', 2);
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  expect(widthFor(160)).toBe(160);
});

test('knows the shape of every size, and the original of what is small', () => {
  expect(sourcesOf(file([160, 480]))).toEqual([
    { src: '/files/f/160.webp?version=2', width: 160, height: 80 },
    { src: '/files/f/480.webp?version=2', width: 480, height: 240 },
  ]);
  expect(sourcesOf(file([]))).toEqual([{ src: '/files/f?version=2', width: 1600, height: 800 }]);
});
