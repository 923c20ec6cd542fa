import type { ObjectRef } from '@allforone/contracts/objects';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { hereWith, people } from '../../../../test/conversation.ts';
import { placeFor } from '../../../../test/place.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { serverAnswering } from '../../../../test/server.ts';
import { page } from '../../../components/routes/route-page.tsx';
import { signedInAccount } from '../../../lib/session/state.ts';
import { HereContext } from '../message/here.ts';
import { Composer } from './composer.tsx';

vi.mock('../../../lib/outbox/storage.ts', () => import('../../../../test/memory-storage.ts'));

const receipts = people.map(({ accountId }) => ({ accountId, deliveredSequence: 2, readSequence: 2 }));
const taskId = '0191f0a0-0000-7000-8000-000000000001';
const here = hereWith();
let asked: ReturnType<typeof serverAnswering>;

const Here = () => (
  <HereContext value={here}>
    <Composer subject={null} onSubject={() => undefined} onSent={() => undefined} lastOwn={() => undefined} />
  </HereContext>
);
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Écrire un message' });
const sent = () => asked.filter(({ path }) => path === 'chat.send').map(({ input }) => input);

async function type(text: string): Promise<void> {
  const element = await field();

  await act(async () => fireEvent.change(element, { target: { value: text } }));
  element.setSelectionRange(text.length, text.length);
  await act(async () => fireEvent.select(element));
}

async function press(key: string): Promise<void> {
  const element = await field();

  await act(async () => fireEvent.keyDown(element, { key }));
}

beforeEach(async () => {
  signedInAccount.set('awa');
  asked = serverAnswering({
    ...placeFor('member'),
    'organizations.people': () => people,
    'chat.receipts': () => ({ items: receipts, nextCursor: null }),
    'search.everything': () => ({
      items: [{ kind: 'task', id: taskId, title: 'Affiche du bal' }],
      nextCursor: null,
      missing: [],
    }),
    'links.resolve': ({ objects: [object] }: { objects: ObjectRef[] }) => [
      { object, isAway: false, card: { ...object, title: 'Bal de printemps' } },
    ],
    'chat.send': (input: object) => ({ ...input, id: 'm3' }),
  });
  await renderRoute(
    { path: '/o/:organizationId', ...page('chat', async () => ({ default: Here })) },
    '/o/place',
  );
});

test('offers people after an @, and sends whom the first key chose by id', async () => {
  await type('Merci @ka');
  expect(await screen.findByRole('option', { name: /Karim Haddad/ })).toHaveProperty('ariaSelected', 'true');
  expect(screen.queryByRole('option', { name: /Awa Diop/ })).toBeNull();

  await press('Enter');
  expect((await field()).value).toBe('Merci @Karim Haddad ');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(sent()).toEqual([]);

  await press('Enter');
  await waitFor(() => expect(sent()).toMatchObject([{ conversationId: 'garden', text: 'Merci <@karim>' }]));
  expect((await field()).value).toBe('');
});

test('offers objects after a #, and sends the chosen one by kind and id', async () => {
  await type('Voir #aff');
  expect(await screen.findByRole('option', { name: 'Tâche Affiche du bal' })).toBeDefined();

  await press('Enter');
  expect((await field()).value).toBe('Voir #Affiche du bal ');
  await press('Enter');
  await waitFor(() => expect(sent()).toMatchObject([{ text: `Voir <#task:${taskId}>` }]));
});

test('turns a pasted address of this installation into the title of what it leads to', async () => {
  const address = `${location.origin}/o/place/projects/${taskId}`;
  const element = await field();

  await act(async () => fireEvent.paste(element, { clipboardData: { getData: () => address, types: [] } }));
  await type(`Voir ${address}`);
  await waitFor(() => expect(element.value).toBe('Voir #Bal de printemps '));
  await press('Enter');
  await waitFor(() => expect(sent()).toMatchObject([{ text: `Voir <#project:${taskId}>` }]));
});

test('sends nothing that is empty, and says when words are too many', async () => {
  await type('   ');
  await press('Enter');
  expect(screen.getByRole('button', { name: 'Envoyer' })).toHaveProperty('disabled', true);

  await type('a'.repeat(8001));
  await press('Enter');
  expect(screen.getByRole('alert').textContent).toContain('1');
  expect(sent()).toEqual([]);
});
