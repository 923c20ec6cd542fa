/** Where those who work here are: days begin and end there. */
const usualZone = 'Europe/Paris';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: usualZone });

/** The day it is there, as ISO 8601. */
export const dayOf = (instant: Date): string => calendar.format(instant);
