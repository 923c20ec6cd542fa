import type { InputOf, OutputOf } from '@allforone/contracts/contract';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { objectiveWith } from '../../../test/objectives.ts';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../../components/routes/route-page.tsx';
import ObjectivesPage from './objectives-page.tsx';
import OwnObjectivesPage from './own-objectives-page.tsx';

type Actions = typeof import('@allforone/contracts/objectives').objectives;

const organization = {
  path: '/o/:organizationId/objectives',
  ...page('objectives', async () => ({ default: ObjectivesPage })),
};
const mine = {
  path: '/o/:organizationId/objectives/mine',
  ...page('objectives', async () => ({ default: OwnObjectivesPage })),
};
const none = { items: [], nextCursor: null };
const noNumbers = {
  objectiveCount: 0,
  byState: { on_track: 0, at_risk: 0, off_track: 0, done: 0, dropped: 0 },
  averageProgress: 0,
  dueCheckInCount: 0,
  weeks: [],
};
const numbers: OutputOf<Actions['overview']> = {
  ...noNumbers,
  objectiveCount: 3,
  byState: { on_track: 1, at_risk: 1, off_track: 0, done: 1, dropped: 0 },
  averageProgress: 45,
  dueCheckInCount: 2,
  weeks: [
    { endsOn: '2026-11-08', progress: 20 },
    { endsOn: '2026-11-15', progress: 45 },
  ],
};
const answers = {
  'accounts.me': () => ({ id: 'awa', name: 'Awa Diop' }),
  'objectives.overview': () => noNumbers,
  'objectives.list': (): object => none,
};
/** jsdom lays nothing out, so that nothing comes into view. */
class NeverSeen {
  observe() {}
  disconnect() {}
}
const plain = (text: string | null | undefined) => text?.replace(/\s+/gu, ' ');

test('says where all objectives are in numbers first, and how that came in a chart and a table', async () => {
  serverAnswering({
    ...placeFor('admin'),
    ...answers,
    'objectives.overview': () => numbers,
    'objectives.list': () => ({ items: [objectiveWith()], nextCursor: null }),
  });
  await renderRoute(organization, '/o/place/objectives');

  const figures = within(await screen.findByRole('list', { name: 'En chiffres' })).getAllByRole('listitem');
  expect(figures.map(({ textContent }) => plain(textContent))).toEqual([
    '3 objectifs',
    '45 % de progression moyenne',
    '1 en bonne voie',
    '1 à surveiller',
    '0 en difficulté',
    '1 atteint',
    '0 abandonné',
    '2 points à faire',
  ]);

  const figure = screen.getByRole('figure', { name: /passée de 20.% à 45.% en 1 semaine$/ });
  await act(
    async () => void fireEvent.click(within(figure).getByRole('button', { name: 'Voir le tableau' })),
  );
  const rows = within(figure).getAllByRole('row');
  expect(plain(rows.at(-1)?.textContent)).toMatch(/^15 nov\..*45 %$/);
});

test('opens the tree level by level', async () => {
  const asked = serverAnswering({
    ...placeFor('member'),
    ...answers,
    'objectives.list': ({ parentId, isSharedWithMe }: InputOf<Actions['list']>) => {
      if (isSharedWithMe) return none;
      const top = objectiveWith({ childCount: 1 });
      const below = objectiveWith({ id: 'calls', title: 'Rappeler chaque client', scope: 'personal' });
      return { items: [parentId === null ? top : below], nextCursor: null };
    },
  });
  await renderRoute(organization, '/o/place/objectives?period=custom&from=2026-10-01&to=2026-12-31');
  const open = await screen.findByRole('button', {
    name: /^Montrer ce qui sert.+Des clients qui reviennent/,
  });
  expect(screen.queryByText('Rappeler chaque client')).toBeNull();

  await act(async () => void fireEvent.click(open));
  expect((await screen.findByRole('link', { name: /Rappeler chaque client.*Vous seul/ })).tagName).toBe('A');
  expect(open.getAttribute('aria-expanded')).toBe('true');
  const lists = asked
    .filter(({ path }) => path === 'objectives.list')
    .map(({ input }) => input as InputOf<Actions['list']>)
    .filter(({ isSharedWithMe }) => !isSharedWithMe);
  const period = { from: '2026-10-01', to: '2026-12-31' };
  expect(lists).toMatchObject([
    { parentId: null, scope: 'organization', ...period },
    { parentId: 'loyal', ...period },
  ]);
});

test('lists what others share with the reader, page by page, and whose it is', async () => {
  vi.stubGlobal('IntersectionObserver', NeverSeen);
  const shared = { scope: 'personal', isShared: true, canEdit: false, ownerId: 'karim' } as const;
  serverAnswering({
    ...placeFor('member'),
    ...answers,
    'organizations.people': () => [{ accountId: 'karim', name: 'Karim Benali', photoId: null }],
    'objectives.list': ({ isSharedWithMe, cursor }: InputOf<Actions['list']>) => {
      if (!isSharedWithMe) return none;
      return cursor
        ? {
            items: [objectiveWith({ ...shared, id: 'b', title: 'Courir vingt kilomètres' })],
            nextCursor: null,
          }
        : { items: [objectiveWith({ ...shared, id: 'a', title: 'Apprendre le wolof' })], nextCursor: 'next' };
    },
  });
  await renderRoute(organization, '/o/place/objectives');

  const list = await screen.findByRole('list', { name: 'Partagés avec moi' });
  expect(await within(list).findByText(/Porté par Karim Benali/)).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Afficher la suite' })));
  await within(list).findByRole('link', { name: /Courir vingt kilomètres/ });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
});

test('draws no chart of a single week', async () => {
  serverAnswering({
    ...placeFor('admin'),
    ...answers,
    'objectives.overview': () => ({ ...numbers, weeks: numbers.weeks.slice(1) }),
  });
  await renderRoute(organization, '/o/place/objectives');

  await screen.findByRole('list', { name: 'En chiffres' });
  expect(screen.queryByRole('figure')).toBeNull();
});

test('asks for nothing in the name of whoever may not see objectives', async () => {
  const asked = serverAnswering({ ...placeFor('guest'), ...answers });
  await renderRoute(organization, '/o/place/objectives');

  expect(await screen.findByRole('heading', { name: 'Accès réservé', level: 1 })).toBeTruthy();
  expect(asked.map(({ path }) => path).filter((path) => path.startsWith('objectives.'))).toEqual([]);
});

test('offers the first objective to whoever may make it', async () => {
  const toNew = (scope: string) => `/o/place/objectives/new?scope=${scope}`;
  serverAnswering({ ...placeFor('admin'), ...answers });
  await renderRoute(organization, '/o/place/objectives');
  await screen.findByRole('heading', { name: 'Pas encore d’objectif sur cette période' });
  const [, first] = screen.getAllByRole('link', { name: 'Nouvel objectif' });
  expect(first?.getAttribute('href')).toBe(toNew('organization'));

  serverAnswering({ ...placeFor('member'), ...answers });
  await renderRoute(organization, '/o/place/objectives');
  const own = await screen.findByRole('link', { name: 'Créer mon objectif' });
  expect(own.getAttribute('href')).toBe(toNew('personal'));
});

test('shows one’s own alone, and says that nobody else sees them', async () => {
  const asked = serverAnswering({
    ...placeFor('member'),
    ...answers,
    'objectives.list': () => ({
      items: [objectiveWith({ scope: 'personal', title: 'Apprendre le portugais' })],
      nextCursor: null,
    }),
  });
  await renderRoute(mine, '/o/place/objectives/mine');

  expect(await screen.findByRole('link', { name: /Apprendre le portugais/ })).toBeTruthy();
  expect(screen.getByText(/vous seul le voyez/)).toBeTruthy();
  expect(asked.find(({ path }) => path === 'objectives.list')?.input).toMatchObject({
    scope: 'personal',
    ownerId: 'awa',
  });
});

test('keeps the period in the address, with dates of one’s own', async () => {
  serverAnswering({ ...placeFor('member'), ...answers });
  await renderRoute(organization, '/o/place/objectives?period=custom');

  expect(await screen.findByRole('heading', { name: 'Choisissez deux dates' })).toBeTruthy();
  const choice = screen.getByRole('combobox', { name: 'Période' }) as HTMLSelectElement;
  expect(choice.value).toBe('custom');
  await act(async () => void fireEvent.change(choice, { target: { value: 'year' } }));
  expect(await screen.findByText('Créer mon objectif')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Les miens' }).getAttribute('href')).toBe(
    '/o/place/objectives/mine?period=year',
  );
});
