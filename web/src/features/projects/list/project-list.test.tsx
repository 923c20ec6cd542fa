import type { Project } from '@allforone/contracts/projects';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { line } from '../../../../test/line.ts';
import { placeFor } from '../../../../test/place.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { serverAnswering } from '../../../../test/server.ts';
import { page } from '../../../components/routes/route-page.tsx';
import { connectLive, disconnectLive } from '../../../lib/live.ts';
import ProjectsPage from '../projects-page.tsx';

vi.mock('socket.io-client', async () => (await import('../../../../test/line.ts')).line);

const route = {
  path: '/o/:organizationId/projects',
  ...page('projects', async () => ({ default: ProjectsPage })),
};
const projectOf = (id: string, progress: number) =>
  ({
    ...{ id, organizationId: 'place', name: id, status: 'running', progress, clientGroupId: null },
    ...{ currentStage: null, dueOn: null, isLate: false },
  }) as Project;

/** What is looked at, as the browser would say: rows whose words begin so. */
const view = { begins: '' };
class Looking {
  #tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell;
  }
  observe(target: Element) {
    const isIntersecting = target.textContent?.startsWith(view.begins) ?? false;
    this.#tell([{ isIntersecting, target } as IntersectionObserverEntry], this as never);
  }
  unobserve() {}
  disconnect() {}
}

let progress = 20;
const pages = [
  () => ({ items: [projectOf('Site', progress), projectOf('Affiches', 50)], nextCursor: 'next' }),
  () => ({ items: [projectOf('Loin', 10)], nextCursor: null }),
];
beforeEach(async () => {
  progress = 20;
  view.begins = 'Site';
  line.said.length = 0;
  line.answer.mockImplementation((_event, said) => ({
    id: (said as { input: { projectId: string } }).input.projectId,
  }));
  vi.stubGlobal('IntersectionObserver', Looking);
  await connectLive();
  line.open();
});
afterEach(() => {
  cleanup();
  disconnectLive();
  line.cut();
});

const show = async () => {
  const asked = serverAnswering({
    ...placeFor('member'),
    'projects.list': ({ cursor }: { cursor?: string }) => pages[cursor ? 1 : 0]?.(),
  });
  await renderRoute(route, '/o/place/projects');

  return asked;
};
const percentOf = async (name: string) =>
  (await screen.findByRole('progressbar', { name: new RegExp(name) })).getAttribute('aria-valuenow');
const watched = () =>
  line.said
    .filter(({ event }) => event === 'watch')
    .map(({ payload }) => (payload as { input: { projectId: string } }).input.projectId);

test('listens to the projects whose rows are in view, and to no other', async () => {
  await show();
  await expect.poll(watched, { timeout: 5000 }).toEqual(['Site']);
});

test('what changed before it was listened to is asked for, of its page alone', async () => {
  const asked = await show();
  expect(await percentOf('Site')).toBe('20');
  progress = 30;

  await expect.poll(() => percentOf('Site'), { timeout: 5000 }).toBe('30');
  expect(asked.filter(({ path }) => path === 'projects.list')).toHaveLength(2);
});

test('a percentage that somebody else moved is seen at once', async () => {
  await show();
  await expect.poll(watched, { timeout: 5000 }).toEqual(['Site']);
  progress = 60;
  act(() => line.tell('projects.changed', { projectId: 'Site', organizationId: 'place' }));

  await expect.poll(() => percentOf('Site'), { timeout: 5000 }).toBe('60');
});
