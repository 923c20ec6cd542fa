import { expect, it } from 'vitest';
import { namesObjects, objectsAsWords } from './objects-as-words.ts';

const id = '0191f0a0-0000-7000-8000-000000000001';

it('tells an object by the word of its kind, in the language of the place', () => {
  const text = `Voir <#task:${id}> et <#keyResult:${id}>`;

  expect(namesObjects(text)).toBe(true);
  expect(objectsAsWords(text, 'fr')).toBe('Voir tâche et résultat clé');
  expect(objectsAsWords(text, 'en')).toBe('Voir task et key result');
});

it('leaves all else as it was typed', () => {
  for (const text of [`<#secret:${id}>`, '<#task:1>', '#task', `<#toString:${id}>`]) {
    expect(objectsAsWords(text, 'fr')).toBe(text);
  }
});
