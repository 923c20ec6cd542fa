import type { Locale } from '@allforone/contracts/common';
import { en } from './mail-texts/en.ts';
import { fr } from './mail-texts/fr.ts';
import type { MailTexts, Words } from './mail-texts/texts.ts';

/** To whom, in which language, saying what, leading where in the web client. */
export interface Draft {
  to: string;
  language: Locale;
  words: Words;
  path: string;
  quote?: string;
  /** Whether its reader may choose not to get such mails. */
  refusable: boolean;
}

export const textsIn = (language: Locale): MailTexts => ({ fr, en })[language];
