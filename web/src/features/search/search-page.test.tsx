import type { ObjectCard } from '@allforone/contracts/objects';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../../components/routes/route-page.tsx';

const card = (kind: ObjectCard['kind'], title: string): ObjectCard => ({
  ...{ kind, id: kind, organizationId: 'place', title, state: kind === 'task' ? 'open' : null },
  ...{ personId: 'karim', at: '2026-03-02T09:00:00Z', path: `/o/place/${kind}`, canEdit: false },
});
let missing: string[];
let asked: ReturnType<typeof serverAnswering>;

const searches = () => asked.filter(({ path }) => path === 'search.everything').map(({ input }) => input);
const open = (address: string) =>
  renderRoute(
    { path: '/o/:organizationId', ...page('search', () => import('./search-page.tsx')) },
    `/o/place${address}`,
  );

beforeEach(() => {
  missing = [];
  asked = serverAnswering({
    ...placeFor('member'),
    'organizations.people': () => [{ accountId: 'karim', name: 'Karim Haddad', photoId: null }],
    'chat.conversations': () => ({ items: [], nextCursor: null }),
    'search.everything': ({ words }: { words: string }) => ({
      items: words.startsWith('aff')
        ? [
            { ...card('message', 'Il faut une affiche'), excerpt: 'Il faut une affiche', score: 0.9 },
            { ...card('task', 'Affiche du bal'), excerpt: 'à imprimer', score: 0.7 },
          ]
        : [],
      nextCursor: null,
      missing,
    }),
  });
});

test('shows results of all kinds with the words that were found', async () => {
  await open('?q=affiche');

  expect(
    await screen.findByRole('link', { name: /Affiche du bal.*à imprimer.*Tâche · À faire/ }),
  ).toBeDefined();
  expect(screen.getAllByText('affiche', { selector: 'mark' })[0]).toBeDefined();
  expect(screen.getByText('2 résultats')).toBeDefined();
  expect(await screen.findAllByText(/Karim Haddad/)).toHaveLength(2);
});

test('asks for what the address says, and keeps there what is chosen', async () => {
  await open('?q=affiche&kind=task&since=week');
  await screen.findByRole('link', { name: /Affiche du bal/ });
  expect(searches().at(-1)).toMatchObject({ words: 'affiche', kinds: ['task'], from: expect.any(String) });

  await act(async () =>
    fireEvent.change(screen.getByRole('combobox', { name: 'Nature' }), { target: { value: 'file' } }),
  );
  await waitFor(() => expect(searches().at(-1)).toMatchObject({ kinds: ['file'] }));
});

test('says who does not answer, and what to do where nothing is found', async () => {
  missing = ['files'];
  await open('?q=rien&kind=file');

  expect(await screen.findByText(/Les fichiers ne répondent pas\./)).toBeDefined();
  const reset = await screen.findByRole('button', { name: 'Retirer les filtres' });
  await act(async () => fireEvent.click(reset));
  await waitFor(() => expect(searches().at(-1)).not.toHaveProperty('kinds'));
});

test('is walked through by arrows, from the field and back', async () => {
  await open('?q=affiche');
  await screen.findByRole('link', { name: /Affiche du bal/ });
  const field = screen.getByRole('textbox', { name: /^Que cherchez-vous/ });
  field.focus();
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? field, { key });

  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Affiche du bal');
  press('ArrowUp');
  press('ArrowUp');
  expect(document.activeElement).toBe(field);
});
