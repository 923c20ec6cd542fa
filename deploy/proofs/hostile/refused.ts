import { type ErrorCode, errors } from '@allforone/contracts/errors';
import { expect } from 'vitest';
import type { Answer } from './wire.ts';

/** What must never leave the house: where our code lies, and what it was doing. */
const innards = /node_modules|\.ts:\d|\bat \S+ \(|Error:|stack/;

/** A clear refusal: 4xx, the declared shape, a declared code, nothing of our innards. */
export function expectRefused(answer: Answer, about: string, code?: ErrorCode): void {
  expect(answer.status, about).toBeGreaterThanOrEqual(400);
  expect(answer.status, about).toBeLessThan(500);
  expect(answer.body, about).not.toMatch(innards);

  for (const { error } of [JSON.parse(answer.body)].flat()) {
    expect(Object.keys(errors), about).toContain(error.data.code);
    expect(error.message, about).toBe(error.data.code);
    if (code) expect(error.data.code, about).toBe(code);
  }
}

/** Outside of the API: a refusal, or the page for people, and no file of ours. */
export function expectHarmless(answer: Answer, about: string): void {
  expect(answer.status, about).toBeGreaterThanOrEqual(200);
  expect(answer.status, about).toBeLessThan(500);
  expect(answer.body, about).not.toMatch(innards);
  expect(answer.body, about).not.toMatch(/root:|"dependencies"|allforone-hostile/);
}
