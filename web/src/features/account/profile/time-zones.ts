import type { Locale } from '../../../lib/i18n.ts';

/** What comes first in the zones' names; `other` for the likes of UTC. */
export const regions = [
  'other',
  'Africa',
  'America',
  'Antarctica',
  'Arctic',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
] as const;

export interface TimeZone {
  /** As the profile keeps it: "Africa/Dakar". */
  id: string;
  region: (typeof regions)[number];
  /** "Dakar, Sénégal · UTC+0" */
  label: string;
}

const lists = new Map<Locale, TimeZone[]>();

/** Every zone that the browser knows. Takes some tenths of a second on an old phone, once. */
export function timeZones(locale: Locale): TimeZone[] {
  const known = lists.get(locale);
  if (known) return known;

  const countries = countriesByZone(locale);
  const zones = Intl.supportedValuesOf('timeZone')
    .filter((id) => id.includes('/'))
    .map((id) => timeZone(id, locale, countries.get(id)));
  lists.set(locale, zones);

  return zones;
}

export function timeZone(id: string, locale: Locale, country?: string): TimeZone {
  const city = id.split('/').at(-1)?.replaceAll('_', ' ') ?? id;
  const offset = new Intl.DateTimeFormat(locale, { timeZone: id, timeZoneName: 'shortOffset' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value;

  return {
    id,
    region: regions.find((one) => id.startsWith(`${one}/`)) ?? 'other',
    label: `${country && country !== city ? `${city}, ${country}` : city} · ${offset}`,
  };
}

/** Nothing in a browser lists the countries, so every pair of letters is asked for its name and its zones. */
function countriesByZone(locale: Locale): Map<string, string> {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));

  return new Map(
    codes.flatMap((code) => {
      const name = names.of(code);

      return name ? zonesOf(code).map((zone) => [zone, name] as const) : [];
    }),
  );
}

/** Older browsers do not tell: the city has to do there. */
const zonesOf = (country: string): string[] =>
  (new Intl.Locale(`und-${country}`) as { getTimeZones?(): string[] | undefined }).getTimeZones?.() ?? [];
