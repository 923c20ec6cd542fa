import { newId } from '@allforone/runtime/id';

/** Somebody who uses the platform through the front, as a browser does. */
export interface Guest {
  name: string;
  cookie: string;
}

export async function arrive(address: string, name: string): Promise<Guest> {
  const email = `${name.toLowerCase()}.${newId().slice(-12)}@example.org`;
  const answer = await fetch(`${address}/trpc/accounts.signUp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-allforone': '1' },
    body: JSON.stringify({ email, password: 'quatre sapins bleus', name, locale: 'fr' }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);

  return { name, cookie: cookies.join('; ') };
}
