import { usualZone } from '../../../entities/calendar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

const words = { fr, en };
const tags = { fr: 'fr-FR', en: 'en-GB' };
export type Language = keyof typeof words;

export const wordsIn = (language: Language): Words => words[language];

/** Day as it is written there. */
export const writeDay = (day: string | null | undefined, language: Language): string =>
  day
    ? new Date(`${day}T12:00:00Z`).toLocaleDateString(tags[language], { dateStyle: 'long', timeZone: 'UTC' })
    : '';

/** Instant by the clock of the usual zone, which it names. */
export const writeInstant = (instant: Date, language: Language): string =>
  instant.toLocaleString(tags[language], { dateStyle: 'long', timeStyle: 'long', timeZone: usualZone });
