import type { Deliverable, Project } from '@allforone/contracts/projects';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../../components/routes/route-page.tsx';
import ProjectsPage from './projects-page.tsx';

const route = {
  path: '/o/:organizationId/projects',
  ...page('projects', async () => ({ default: ProjectsPage })),
};
const project = {
  id: 'site',
  organizationId: 'place',
  name: 'Site de la boulangerie',
  status: 'running',
  progress: 33,
  stageCount: 3,
  taskCount: 0,
  doneTaskCount: 0,
  currentStage: { id: 'build', name: 'Développement', dueOn: null },
  dueOn: null,
} as Project;
const deliverable = {
  id: 'mock-up',
  projectId: 'site',
  projectName: project.name,
  name: 'Maquette',
  state: 'waiting',
  latest: { number: 2, mediaType: 'application/pdf', deliveredAt: '2026-11-25T09:00:00Z' },
} as Deliverable & { projectName: string };

test('asks a client first for what waits for them, then shows how their projects go', async () => {
  serverAnswering({
    ...placeFor('client'),
    'projects.portal': () => ({ projects: [project], waiting: [deliverable], latest: [deliverable] }),
  });
  await renderRoute(route, '/o/place/projects');

  const headings = (await screen.findAllByRole('heading')).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'Mes projets',
    '1 livrable attend votre réponse',
    'Vos projets',
    'Derniers livrables',
  ]);
  expect(screen.getByRole('link', { name: /^Voir et répondre.+Maquette/ }).getAttribute('href')).toBe(
    '/o/place/projects/site/deliverables/mock-up',
  );
  expect(screen.getByText('En ce moment : Développement')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Nouveau projet' })).toBeNull();
});

test('tells a client without projects what will be here', async () => {
  serverAnswering({
    ...placeFor('client'),
    'projects.portal': () => ({ projects: [], waiting: [], latest: [] }),
  });
  await renderRoute(route, '/o/place/projects');

  expect(await screen.findByRole('heading', { name: 'Aucun projet pour le moment' })).toBeTruthy();
});

test('offers the team their first project, and administrators the pages about all of them', async () => {
  serverAnswering({ ...placeFor('member'), 'projects.list': () => ({ items: [], nextCursor: null }) });
  await renderRoute(route, '/o/place/projects');
  expect(await screen.findByText('Pas encore de projet')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Nouveau projet' })).toHaveLength(2);
  expect(screen.queryByRole('link', { name: 'Clients' })).toBeNull();

  serverAnswering({ ...placeFor('admin'), 'projects.list': () => ({ items: [], nextCursor: null }) });
  await renderRoute(route, '/o/place/projects');
  expect(await screen.findByRole('link', { name: 'Clients' })).toBeTruthy();
});
