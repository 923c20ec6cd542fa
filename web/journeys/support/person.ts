import { randomUUID } from 'node:crypto';

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** Nobody has met this person before: journeys share one platform and never each other's people. */
export function someone(name: string): Person {
  const unique = randomUUID().slice(0, 8);
  const login = name
    .normalize('NFD')
    .replace(/[^a-z ]/gi, '')
    .toLowerCase()
    .replaceAll(' ', '.');

  return { name, email: `${login}.${unique}@example.org`, password: `le soleil du matin ${unique}` };
}
