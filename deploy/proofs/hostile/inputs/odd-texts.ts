import fc from 'fast-check';

/** Texts that have broken programs before. */
const fragments = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '\u202eabc\u202c',
  '\u200b\u200d\ufeff',
  'e\u0301\u0302\u0303\u0304',
  'مرحبا בעולם',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '﷽',
  'İıßſ',
  '\r\nset-cookie: a=b',
  '\u0007\u001b[31m',
  "'; drop table message; --",
  '" or 1=1 --',
  '$1 ? :name',
  '%_\\',
  "\\' \\u0000",
  ':* & | ! <-> ()',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  `\${7*7}{{7*7}}`,
  '../../../etc/passwd',
  '%00%ff%',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '1e309',
  '=1+1',
  '<@all><@018f4a3e-0000-7000-8000-000000000000><@',
];

/** Lengths beside those at which schemas draw their lines. */
const lengths = [20, 31, 64, 65, 81, 121, 201, 254, 255, 301, 601, 8000, 8001, 70_000];

const long = fc
  .tuple(fc.constantFrom(...lengths), fc.constantFrom('x', '1', ' ', 'é', '👍', '\0', '\ud800', 'a@', '.'))
  .map(([length, unit]) => unit.repeat(length));

/** Nearly what a pattern takes, for as long as a pattern may go on trying. */
const almost = (valid: string) =>
  fc
    .tuple(
      fc.constantFrom(valid.slice(0, 1) || 'a', '1', 'a', '-', '@', '👍'),
      fc.constantFrom('!', '\0', 'x', ' '),
    )
    .map(([unit, end]) => unit.repeat(31) + end);

const changed = (valid: string) =>
  fc.constantFrom(
    valid.toUpperCase(),
    valid.slice(0, -1),
    valid.slice(1),
    `${valid} `,
    `${valid}\0`,
    valid.repeat(2),
    valid.replace(/.$/, '\ud800'),
  );

/** @param valid - a text that would do, to begin from. */
export const oddText = (valid = ''): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...fragments), weight: 4 },
    {
      arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((some) => some.join('')),
      weight: 2,
    },
    { arbitrary: long, weight: 2 },
    { arbitrary: almost(valid), weight: 1 },
    { arbitrary: changed(valid), weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 90 }), weight: 2 },
  );
