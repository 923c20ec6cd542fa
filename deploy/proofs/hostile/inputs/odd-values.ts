import fc from 'fast-check';
import { oddText } from './odd-texts.ts';

/** Things of others, which a hostile person may know the names of. */
export interface Loot {
  ids: readonly string[];
  cursors: readonly string[];
}

export const oddNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(-1, -0, 0, 1, 0.5, 100, 101, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1, 2 ** 53, -(2 ** 53)),
  fc.constantFrom(1e21, 1e308, -1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY),
  fc.double(),
);

export const oddId = ({ ids }: Loot): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...ids),
    fc
      .constantFrom(...ids)
      .chain((id) =>
        fc.constantFrom(
          id.toUpperCase(),
          `{${id}}`,
          `urn:uuid:${id}`,
          ` ${id}`,
          id.replaceAll('-', ''),
          `${id}\0`,
        ),
      ),
    fc.uuid(),
    fc.constantFrom('00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
    oddText('018f4a3e-0000-7000-8000-000000000000'),
  );

export const oddInstant: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '+275760-09-13T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:00.123456789012Z',
    '2026-01-01T00:00:00+14:00',
    '2026-01-01',
  ),
  oddText('2026-01-01T00:00:00Z'),
);

/** A picture whose header promises more than any memory holds, one that ends early, and what is none. */
const pictures = [
  'iVBORw0KGgoAAAANSUhEUgAA6mAAAOpgCAAAAAA=',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>').toString(
    'base64',
  ),
  Buffer.from('GIF89a').toString('base64'),
  Buffer.alloc(3000, 0xff).toString('base64'),
  'A'.repeat(700_000),
  'A'.repeat(700_004),
  '====',
];

export const oddPicture: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...pictures), oddText('AAAA'));

const forged = fc
  .oneof(
    fc.array(fc.oneof(oddNumber, oddInstant, fc.uuid(), oddText('x')), { maxLength: 4 }),
    fc.constantFrom<unknown[]>(null, 7, 'x', {}, [[]], { length: 3 }, [null], [{}]),
  )
  .map((position) => Buffer.from(JSON.stringify(position)).toString('base64url'));

/** Forged, or a real one that somebody wrote into. */
export const oddCursor = ({ cursors }: Loot): fc.Arbitrary<string> =>
  fc.oneof(
    forged,
    oddText('W10'),
    fc
      .tuple(fc.constantFrom(...cursors, 'WzEsMl0'), fc.nat(60), fc.constantFrom('', 'A', '_', '\0', 'AAAA'))
      .map(([cursor, at, written]) => cursor.slice(0, at) + written + cursor.slice(at + 1)),
  );

const nested = (levels: number): unknown => (levels ? { a: [nested(levels - 1)] } : 1);

/** Of any kind but the right one. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(null, true, false, 7, '', [], {}, [[[[]]]], nested(6), nested(200)),
  fc.constantFrom<unknown[]>({ $ne: null }, { toString: 1 }, { length: 1e9 }, { toJSON: 1 }),
  fc
    .constantFrom('{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{}}}')
    .map((text) => JSON.parse(text)),
  fc.constant(Array(20_000).fill(0)),
  fc.jsonValue(),
  oddNumber,
  oddText(),
);
