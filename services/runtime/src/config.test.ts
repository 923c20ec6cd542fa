import { expect, test } from 'vitest';
import { readConfig, secretFor } from './config.ts';

const complete = {
  DATABASE_URL: 'postgresql://localhost/x',
  NATS_URL: 'nats://localhost',
  REDIS_URL: 'redis://localhost',
  APP_SECRET: 'a secret that is only for this test, long enough',
};

test('names every setting that is missing or wrong, without its value', () => {
  const wrong = { ...complete, NATS_URL: '', PORT: 'eighty', APP_SECRET: 'short-secret' };

  expect(() => readConfig(wrong)).toThrow(/NATS_URL[\s\S]*PORT|PORT[\s\S]*NATS_URL/);
  expect(() => readConfig(wrong)).not.toThrow(/short-secret/);
});

test('reads which services a process runs, and an empty value as missing', () => {
  const config = readConfig({
    ...complete,
    SERVICES: ' chat, bff ,',
    SMTP_URL: '',
    PUBLIC_URL: 'https://a.org/',
  });

  expect(config.services).toEqual(['chat', 'bff']);
  expect(config.smtpUrl).toBeUndefined();
  expect(config.publicUrl).toBe('https://a.org');
});

test('derives another secret for each purpose, the same in every process', () => {
  const config = readConfig(complete);

  expect(secretFor(config, 'access-token')).toEqual(secretFor(readConfig(complete), 'access-token'));
  expect(secretFor(config, 'access-token')).not.toEqual(secretFor(config, 'two-factor'));
});
