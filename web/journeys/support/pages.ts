import { readFile } from 'node:fs/promises';
import { fileOf, put } from './files.ts';
import { everyonesChannel, found, join, type Place, talkDirectly } from './organization.ts';
import { logo } from './picture.ts';
import type { Visitor } from './test.ts';

export const signedOutPages = [
  '/',
  '/sign-in',
  '/sign-up',
  '/forgot-password',
  '/reset-password?token=none',
  '/verify-email?token=none',
  '/invitation/none',
  '/s/none',
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
  const space = { kind: 'organization', placeId: organizationId } as const;
  const fileId = await put(owner, organizationId, space, fileOf('Rules.txt', 'text/plain', 'Be kind.'));
  const picture = { name: 'Logo.png', mimeType: 'image/png', buffer: await readFile(logo) };
  await put(owner, organizationId, space, picture);
  const thrown = await put(owner, organizationId, space, fileOf('Old.txt', 'text/plain', 'Old'));
  await api.files.delete.mutate({ fileId: thrown });
  await api.files.createFolder.mutate({ organizationId, space, name: 'Minutes' });
  await api.files.createLink.mutate({ fileId });
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
    place.addressOf('/search'),
    place.addressOf('/search?q=welcome'),
    place.addressOf('/files'),
    ...['', '?view=gallery', '?trash', `?file=${fileId}`].map((end) =>
      place.addressOf(`/files/organization/${organizationId}${end}`),
    ),
    place.addressOf(`/files/personal/${owner.id}`),
    `${channel}?panel=details`,
    ...['/notifications', '/members', '/groups', '/roles', '/settings', '/audit'].map(place.addressOf),
    '/account',
    '/account/security',
    '/account/notifications',
  ];

  return { ...place, pages };
}
