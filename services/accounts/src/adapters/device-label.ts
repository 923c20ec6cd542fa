import type { Client } from '@allforone/runtime/context';
import bowser from 'bowser';

const unknown = { fr: 'Appareil inconnu', en: 'Unknown device' };
const longestRead = 400;

/** @returns the device as a person says it: "Firefox, Android". */
export function deviceOf({ userAgent, locale }: Pick<Client, 'userAgent' | 'locale'>): string {
  if (!userAgent) return unknown[locale];
  const { browser, os } = bowser.parse(userAgent.slice(0, longestRead));

  return [browser.name, os.name].filter(Boolean).join(', ') || unknown[locale];
}
