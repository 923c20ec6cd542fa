import { beforeAll, expect, test } from 'vitest';
import { startI18n } from '../i18n.ts';
import { withNames } from './mentions.ts';

const id = '0191f0a0-0000-7000-8000-000000000001';

beforeAll(async () => {
  localStorage.setItem('allforone.language', 'fr');
  await startI18n();
});

test('calls an object by the word of its kind where only words can be shown', () => {
  expect(withNames(`Voir <#task:${id}> et <#keyResult:${id}>.`, new Map())).toBe(
    'Voir tâche et résultat clé.',
  );
});

test('shows nothing of what an excerpt has cut, and leaves unknown kinds as they were typed', () => {
  expect(withNames('Voir <#task:0191f0a0-00', new Map())).toBe('Voir …');
  expect(withNames(`<#secret:${id}>`, new Map())).toBe(`<#secret:${id}>`);
});
