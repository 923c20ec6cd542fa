import { everyonesChannel, found, join, type Place, talkDirectly } from './organization.ts';
import type { Visitor } from './test.ts';

export const signedOutPages = [
  '/',
  '/sign-in',
  '/sign-up',
  '/forgot-password',
  '/reset-password?token=none',
  '/verify-email?token=none',
  '/invitation/none',
  '/nowhere',
];

interface Furnished extends Place {
  /** Every page of the application. */
  pages: string[];
}

/** An organisation that has something to show on each page. */
export async function furnish(owner: Visitor, other: Visitor): Promise<Furnished> {
  const place = await found(owner, 'Nexio', 'company', 'en');
  const { id: organizationId } = place;
  await join(place, owner, other);
  const direct = await talkDirectly(place, owner, other);
  const channel = await everyonesChannel(place, owner);
  await everyonesChannel(place, other);
  const [, conversationId = ''] = channel.split('/chat/');
  const { api } = owner;
  const { id: messageId } = await api.chat.send.mutate({
    conversationId,
    text: 'Welcome, @all! https://example.org',
  });
  await other.api.chat.react.mutate({ messageId, emoji: '👍', on: true });
  await other.api.chat.send.mutate({ conversationId, text: 'Thank you', replyToId: messageId });
  await api.organizations.createGroup.mutate({ organizationId, name: 'Design', kind: 'team' });
  await api.organizations.createRole.mutate({ organizationId, name: 'Reader', permissions: ['chat.read'] });
  await api.organizations.invite.mutate({ organizationId, emails: ['someone@example.org'] });

  const pages = [
    '/new',
    '/new?template=clubs',
    `/new?organization=${organizationId}`,
    place.addressOf(''),
    ...['/chat', '/chat/new', '/chat/new/group', '/chat/new/channel'].map(place.addressOf),
    direct,
    channel,
    ...['/notifications', '/members', '/groups', '/roles', '/settings', '/audit'].map(place.addressOf),
    '/account',
    '/account/security',
    '/account/notifications',
  ];

  return { ...place, pages };
}
