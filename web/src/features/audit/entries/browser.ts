/** From the most to the least particular, for most of them pretend to be one another. */
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** "Firefox, Android", as a person says it; null for what is no browser. */
export function browserOf(userAgent: string): string | null {
  const found = [browsers, systems].flatMap((known) => {
    const [, name] = known.find(([pattern]) => pattern.test(userAgent)) ?? [];

    return name ?? [];
  });

  return found.length > 0 ? found.join(', ') : null;
}
