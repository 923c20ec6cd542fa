import { expect, it } from 'vitest';
import { objectTokens } from './objects.ts';

const id = '0199b3c0-0000-7000-8000-00000000000a';

it('reads the objects that a text names, each once', () => {
  const text = `<#task:${id}> et <#keyResult:${id}>, puis <#task:${id.toUpperCase()}>`;

  expect(objectTokens(text)).toEqual([
    { kind: 'task', id },
    { kind: 'keyResult', id },
  ]);
});

it.each(['', 'une tâche', `<#nothing:${id}>`, `<#task:${id}`, `<@${id}>`, `<#task:${'-'.repeat(36)}>`])(
  'reads none in "%s"',
  (text) => {
    expect(objectTokens(text)).toEqual([]);
  },
);

it('reads what is almost a token at once', () => {
  const began = performance.now();
  objectTokens('<#task:'.repeat(100_000));
  expect(performance.now() - began).toBeLessThan(200);
});
