import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { InvitePeople } from './invite-people.tsx';

test('invites many by e-mail in one go, and names an address that is none', async () => {
  const asked = serverAnswering({ 'organizations.invite': () => [] });
  const onInvited = vi.fn();
  const invite = <InvitePeople organizationId="place" groupId="garden" onInvited={onInvited} />;
  await renderRoute({ element: invite });
  const write = async (emails: string) => {
    const field = screen.getByRole('textbox', { name: 'Adresses e-mail' });
    await act(async () => fireEvent.change(field, { target: { value: emails } }));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Envoyer les invitations' })));
  };

  await write('karim@example.org, nadia');
  expect(screen.getByText(/n’est pas une adresse e-mail.+nadia/)).toBeTruthy();
  expect(asked).toEqual([]);

  await write('karim@example.org, nadia@example.org');
  await waitFor(() => expect(onInvited).toHaveBeenCalled());
  expect(asked).toEqual([
    {
      path: 'organizations.invite',
      input: {
        organizationId: 'place',
        groupId: 'garden',
        emails: ['karim@example.org', 'nadia@example.org'],
      },
    },
  ]);
});
