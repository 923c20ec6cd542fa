import { expect, test } from 'vitest';
import { initialsOf } from './person-avatar.tsx';

test.each([
  ['Awa Diop', 'AD'],
  ['Léa', 'L'],
  ['Jean-Pierre de la Tour', 'JT'],
  ['Association des étudiants de Lomé', 'AL'],
  ['élodie', 'É'],
])('makes of %s the initials %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
