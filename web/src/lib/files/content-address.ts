import { imageWidths, type StoredFile } from '@allforone/contracts/files';

type Width = (typeof imageWidths)[number];

/** What the front answers under `/files`; the version makes a new content a new address. */
export const contentOf = (fileId: string, version?: number): string =>
  `/files/${fileId}${query({ version })}`;

/** The same as a file to keep, whatever the browser could show. */
export const downloadOf = (fileId: string, version?: number): string =>
  `/files/${fileId}${query({ version, download: 1 })}`;

export const variantOf = (fileId: string, width: number, version?: number): string =>
  `/files/${fileId}/${width}.webp${query({ version })}`;

/** The smallest variant that fills `width` pixels of the page, on this screen and with the reader's wish to save data. */
export function widthFor(width: number, available: readonly number[] = imageWidths): Width | undefined {
  const density = savesData() ? 1 : Math.min(devicePixelRatio || 1, 2);
  const fitting = available.find((one) => one >= width * density);

  return (fitting ?? available.at(-1)) as Width | undefined;
}

/** Every size there is of an image; the original where it is smaller than all variants. */
export function sourcesOf({ id, version, image }: StoredFile) {
  const { widths = [], width, height } = image ?? {};
  const shape = (height ?? 1) / (width ?? 1);
  if (widths.length === 0) return [{ src: contentOf(id, version), width: width ?? 1, height: height ?? 1 }];

  return widths.map((one) => ({
    src: variantOf(id, one, version),
    width: one,
    height: Math.round(one * shape),
  }));
}

/** The switch of the browser; it is told only by some of them. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

function query(parts: Record<string, number | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined) search.set(name, String(value));
  }

  return search.size > 0 ? `?${search}` : '';
}
