import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { hereWith, message } from '../../../../test/conversation.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { page } from '../../../components/routes/route-page.tsx';
import type { Entry } from '../../../lib/outbox.ts';
import { linesOf } from '../log/pending.ts';
import { type Here, HereContext } from '../message/here.ts';
import { MessageList } from './message-list.tsx';

vi.mock('../../../lib/outbox/storage.ts', () => import('../../../../test/memory-storage.ts'));

const unsent = (id: string, text: string, refusal: Partial<Entry>): Entry => ({
  id,
  order: Date.parse('2026-03-02T09:01:00Z'),
  accountId: 'awa',
  path: 'chat.send',
  input: { conversationId: 'garden', text, clientId: id },
  scope: 'garden',
  state: 'waiting',
  ...refusal,
});
const entries = [
  unsent('waiting', 'Je viens aussi', {}),
  unsent('refused', 'Avec des pommes', { state: 'failed', code: 'forbidden' }),
];
const lines = linesOf([message(1, 'karim', 'Qui vient au jardin, <@awa> ?')], entries, 'awa');

let here = hereWith();
const List = () => (
  <HereContext value={here}>
    <MessageList lines={lines} receipts={[]} newFrom={null} />
  </HereContext>
);
const show = async (actions: Partial<Here['actions']> = {}) => {
  here = hereWith(actions);
  await renderRoute(page('chat', async () => ({ default: List })));
};
const rowOf = async (text: RegExp) => {
  const row = (await screen.findByText(text)).closest('li');

  return within(row as HTMLElement);
};

test('shows what waits for the network among what was said, and names who is meant', async () => {
  await show();

  expect(await screen.findByRole('list', { name: 'Messages' })).toBeTruthy();
  expect((await rowOf(/Qui vient/)).getByText('@Awa Diop')).toBeTruthy();
  expect((await rowOf(/Je viens aussi/)).getByText('En attente d’envoi')).toBeTruthy();
});

test('says why a message was refused, and sends or drops it on demand', async () => {
  const [sendAgain, remove] = [vi.fn(), vi.fn()];
  await show({ sendAgain, remove });
  const row = await rowOf(/Avec des pommes/);

  expect(row.getByRole('alert').textContent).toContain('Votre rôle ne permet pas cette action.');
  await act(async () => fireEvent.click(row.getByRole('button', { name: 'Réessayer' })));
  await act(async () =>
    fireEvent.click(within(row.getByRole('alert')).getByRole('button', { name: 'Supprimer' })),
  );

  expect(sendAgain).toHaveBeenCalledWith(expect.objectContaining({ key: 'refused' }));
  expect(remove).toHaveBeenCalledWith(expect.objectContaining({ key: 'refused' }));
});
