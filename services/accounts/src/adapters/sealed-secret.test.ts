import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal, unseal } from './sealed-secret.ts';

const key = randomBytes(32);

test('opens for its owner, and never looks the same twice', () => {
  const sealed = seal(key, 'JBSWY3DPEHPK3PXP', 'ada');

  expect(unseal(key, sealed, 'ada')).toBe('JBSWY3DPEHPK3PXP');
  expect(seal(key, 'JBSWY3DPEHPK3PXP', 'ada')).not.toEqual(sealed);
});

test('does not open for another owner, with another key, or when a byte has changed', () => {
  const sealed = seal(key, 'JBSWY3DPEHPK3PXP', 'ada');
  const changed = Buffer.from(sealed);
  changed.writeUInt8(changed.readUInt8(30) ^ 1, 30);

  expect(() => unseal(key, sealed, 'eve')).toThrow();
  expect(() => unseal(randomBytes(32), sealed, 'ada')).toThrow();
  expect(() => unseal(key, changed, 'ada')).toThrow();
});
