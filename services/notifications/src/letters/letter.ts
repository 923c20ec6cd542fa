/** What a mail says, before it has a look. */
export interface Letter {
  subject: string;
  title: string;
  paragraphs: readonly string[];
  /** Somebody's own words. */
  quote?: string;
  action?: { label: string; url: string };
  /** Why it came, or what to do when it should not have. */
  note: string;
}

/** Words of the frame around every letter, in its language. */
export interface Frame {
  language: 'fr' | 'en';
  /** For who cannot press the button. */
  orCopy: string;
  preferences: string;
  signature: string;
}
