import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { hereWith, message } from '../../../../../test/conversation.ts';
import { placeFor } from '../../../../../test/place.ts';
import { renderRoute } from '../../../../../test/render-route.tsx';
import { serverAnswering } from '../../../../../test/server.ts';
import { page } from '../../../../components/routes/route-page.tsx';
import { HereContext } from '../here.ts';
import MakeTask from './make-task.tsx';

const onClose = vi.fn();
const here = hereWith();

const Here = () => (
  <HereContext value={here}>
    <MakeTask message={message(1, 'karim', 'Préparer\nl’affiche du bal')} onClose={onClose} />
  </HereContext>
);

test('makes a task that begins as the message and stays linked with it', async () => {
  const asked = serverAnswering({ ...placeFor('member'), 'tasks.create': () => ({ id: 'task' }) });
  await renderRoute(
    { path: '/o/:organizationId', ...page('chat', async () => ({ default: Here })) },
    '/o/place',
  );

  expect(await screen.findByLabelText('Titre')).toHaveProperty('value', 'Préparer l’affiche du bal');
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Créer la tâche' })));

  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(asked.find(({ path }) => path === 'tasks.create')?.input).toEqual({
    organizationId: 'place',
    place: { kind: 'organization', placeId: 'place' },
    title: 'Préparer l’affiche du bal',
    assigneeIds: [],
    linkTo: { kind: 'message', id: 'm1' },
  });
});
