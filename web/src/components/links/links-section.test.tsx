import type { Link } from '@allforone/contracts/links';
import type { ObjectCard } from '@allforone/contracts/objects';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../routes/route-page.tsx';
import { LinksSection } from './links-section.tsx';

const project = { kind: 'project' as const, id: '0191f0a0-0000-7000-8000-000000000001' };
const taskId = '0191f0a0-0000-7000-8000-000000000002';
const card: ObjectCard = {
  ...{ kind: 'task', id: taskId, organizationId: 'place', title: 'Préparer l’affiche', state: 'late' },
  ...{ personId: null, at: '2026-03-02T09:00:00Z', path: `/o/place/tasks/task/${taskId}`, canEdit: true },
};
const link = (id: string, changes: Partial<Link['other']> = {}): Link => ({
  ...{ id, organizationId: 'place', createdBy: 'awa', createdAt: '2026-03-02T09:00:00Z', canRemove: true },
  other: { object: { kind: 'task', id: taskId }, card, isAway: false, ...changes },
});
let links: Link[];
let asked: ReturnType<typeof serverAnswering>;

const Here = () => <LinksSection object={project} />;
const changes = () => asked.filter(({ path }) => /links\.(add|remove)/.test(path));

beforeEach(async () => {
  links = [link('l1'), link('l2', { card: null, isAway: true }), link('l3', { card: null })];
  asked = serverAnswering({
    ...placeFor('member'),
    'links.list': () => ({ items: links, nextCursor: null }),
    'links.add': () => link('l4'),
    'links.remove': () => ({ done: true }),
    'search.everything': () => ({
      items: [{ ...card, excerpt: 'pour le bal', score: 1 }],
      nextCursor: null,
      missing: [],
    }),
  });
  await renderRoute(
    { path: '/o/:organizationId', ...page('projects', async () => ({ default: Here })) },
    '/o/place',
  );
  await screen.findByRole('region', { name: 'Liens' });
});

test('shows what is linked by title and state, and never by an id', () => {
  expect(screen.getByRole('link', { name: 'Tâche Préparer l’affiche En retard' })).toHaveProperty(
    'pathname',
    card.path,
  );
  expect(screen.getByText('Indisponible pour le moment')).toBeDefined();
  expect(screen.getByText('Élément non partagé avec vous')).toBeDefined();
  expect(screen.getByRole('region', { name: 'Liens' }).textContent).not.toContain(taskId);
});

test('links with what a search finds', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Lier à…' }));
  fireEvent.change(await screen.findByLabelText('Chercher un élément'), { target: { value: 'affiche' } });
  const found = await screen.findByRole('button', { name: /Préparer l’affiche.*Tâche/ });
  await act(async () => fireEvent.click(found));

  await waitFor(() =>
    expect(changes()).toEqual([
      {
        path: 'links.add',
        input: { organizationId: 'place', from: project, to: { kind: 'task', id: taskId } },
      },
    ]),
  );
});

test('links with what a pasted address leads to', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Lier à…' }));
  const field = await screen.findByLabelText('Chercher un élément');
  await act(async () =>
    fireEvent.change(field, { target: { value: `${location.origin}/o/place/objectives/${taskId}` } }),
  );

  await waitFor(() =>
    expect(changes()).toMatchObject([
      { path: 'links.add', input: { to: { kind: 'objective', id: taskId } } },
    ]),
  );
});

test('takes a link away at once', async () => {
  const button = screen.getByRole('button', { name: 'Retirer le lien avec Préparer l’affiche' });
  await act(async () => fireEvent.click(button));

  await waitFor(() => expect(changes()).toEqual([{ path: 'links.remove', input: { linkId: 'l1' } }]));
});
