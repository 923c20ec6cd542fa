import { existsSync } from 'node:fs';
import { canInstall, installDebianPackages } from './servers/debian.ts';

const places = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];

export async function findChromium(): Promise<string> {
  if (!findInPlaces() && canInstall()) await installDebianPackages(packages);
  const path = findInPlaces();
  if (!path)
    throw new Error(`Chromium is missing: install it (${packages.join(' ')}) or give its path in CHROMIUM`);
  return path;
}

function findInPlaces(): string | undefined {
  return places.find((place) => place && existsSync(place));
}
