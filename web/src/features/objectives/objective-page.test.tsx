import { Notifications } from '@mantine/notifications';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { checkInWith, keyResultWith, objectiveWith } from '../../../test/objectives.ts';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../../components/routes/route-page.tsx';
import ObjectivePage from './objective-page.tsx';

const { element } = page('objectives', async () => ({ default: ObjectivePage }));
const route = {
  path: '/o/:organizationId/objectives/:objectiveId',
  element: (
    <>
      {element}
      <Notifications />
    </>
  ),
};
const answers = {
  ...placeFor('member'),
  'accounts.me': () => ({ id: 'awa', name: 'Awa Diop' }),
  'organizations.people': () => [
    { accountId: 'awa', name: 'Awa Diop', photoId: null },
    { accountId: 'karim', name: 'Karim Haddad', photoId: null },
  ],
  'objectives.get': (): object => objectiveWith(),
  'objectives.list': () => ({ items: [], nextCursor: null }),
  'links.list': () => ({ items: [], nextCursor: null }),
  'objectives.keyResults': (): object[] => [keyResultWith()],
  'objectives.checkIns': (): object => ({ items: [checkInWith()], nextCursor: null }),
};
const at = '/o/place/objectives/loyal';
const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const plain = (text: string | null) => text?.replace(/\s+/gu, ' ');

test('says in words what must fall, and how it looks', async () => {
  serverAnswering(answers);
  await renderRoute(route, at);

  const item = (await screen.findByRole('heading', { name: 'Clients perdus' })).closest('li');
  expect(plain(item?.textContent ?? '')).toContain('À faire baisser de 12 % à 5 %');
  expect(plain(item?.textContent ?? '')).toContain('Actuel9,5 %');
  expect(within(item as HTMLElement).getByText('À surveiller')).toBeTruthy();
  expect(screen.getByText('En bonne voie')).toBeTruthy();
  expect(await screen.findByText('Porté par Awa Diop')).toBeTruthy();
});

test('takes a check-in back', async () => {
  const asked = serverAnswering({
    ...answers,
    'objectives.checkIn': () => ({ ...keyResultWith({ current: 7.5, progress: 64 }), checkInId: 'latest' }),
    'objectives.undoCheckIn': () => keyResultWith(),
  });
  await renderRoute(route, at);
  await screen.findByRole('heading', { name: 'Clients perdus' });
  await press(/^Faire le point sur/);
  const field = screen.getByLabelText('Valeur actuelle (%)');
  await act(async () => void fireEvent.change(field, { target: { value: '7,5' } }));
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: 'En bonne voie' })));
  await press('Enregistrer le point');
  expect(asked.find(({ path }) => path === 'objectives.checkIn')?.input).toEqual({
    ...{ keyResultId: 'lost', value: 7.5, confidence: 'on_track', note: '' },
  });

  await screen.findByText(/Le point est enregistré/);
  await press('Annuler');
  expect(asked.find(({ path }) => path === 'objectives.undoCheckIn')?.input).toEqual({ checkInId: 'latest' });
});

test('lists check-ins, of which one’s own latest can be taken back', async () => {
  serverAnswering({
    ...answers,
    'objectives.checkIns': () => ({
      items: [
        checkInWith({ note: 'Le nouveau suivi aide.' }),
        checkInWith({ id: 'older', value: 12, authorId: 'karim', at: '2026-11-10T09:00:00Z' }),
      ],
      nextCursor: null,
    }),
  });
  await renderRoute(route, at);
  await screen.findByRole('heading', { name: 'Clients perdus' });
  await press(/^Voir les points de/);

  const list = await screen.findByRole('list', { name: /^Points de/ });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  expect(within(list).getAllByRole('button', { name: 'Annuler ce point' })).toHaveLength(1);
  expect(screen.getByRole('figure', { name: /est passé de 12.% à 9,5.%/ })).toBeTruthy();
});

test('says who sees a personal one before and after it is shared', async () => {
  const own = { scope: 'personal', ownerId: 'awa' } as const;
  let isShared = false;
  const asked = serverAnswering({
    ...answers,
    'objectives.get': () => objectiveWith({ ...own, isShared }),
    'objectives.update': () => {
      isShared = true;
      return objectiveWith({ ...own, isShared });
    },
  });
  await renderRoute(route, at);
  expect(await screen.findByText('Vous seul voyez cet objectif.')).toBeTruthy();
  expect(screen.getByText(/les clients et les invités, non/)).toBeTruthy();

  await press('Partager avec tous');
  expect(await screen.findByText(/Vous seul pouvez le modifier\.$/)).toBeTruthy();
  expect(asked.find(({ path }) => path === 'objectives.update')?.input).toEqual({
    ...{ objectiveId: 'loyal', isShared: true },
  });
});

test('offers nothing to change to whoever only reads', async () => {
  serverAnswering({
    ...answers,
    'accounts.me': () => ({ id: 'karim', name: 'Karim Haddad' }),
    'objectives.get': () => objectiveWith({ canEdit: false }),
  });
  await renderRoute(route, at);
  await screen.findByRole('heading', { name: 'Clients perdus' });

  const list = screen.getByRole('list', { name: 'Résultats clés' });
  const names = within(list)
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'));
  expect(names.map((name) => plain(name))).toEqual(['Voir les points de « Clients perdus »']);
  expect(screen.queryByRole('button', { name: 'Actions de l’objectif' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Ajouter un résultat clé' })).toBeNull();
});

test('is not found by whoever it is hidden from', async () => {
  serverAnswering({ ...answers, 'objectives.get': () => undefined as never });
  await renderRoute(route, at);

  expect(await screen.findByRole('heading', { name: 'Page introuvable' })).toBeTruthy();
});
