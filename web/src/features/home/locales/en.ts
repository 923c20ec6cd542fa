import type { Words } from '../../../lib/i18n.ts';
import type fr from './fr.ts';

export default {
  greeting: 'Hello {{name}}',
  members_one: '{{count}} member',
  members_other: '{{count}} members',
  first: {
    title: 'Getting started',
    progress: '{{done}} of {{all}}',
    hide: 'Hide',
    done: 'Done',
    invite: 'Invite people',
    invite_why: 'By e-mail, or with a link to share.',
    hello: 'Say hello',
    hello_why: 'Write a first message in a conversation.',
    logo: 'Add your logo',
    logo_why: 'Everyone will recognise the organisation at a glance.',
    photo: 'Add your photo',
    photo_why: 'Others will know who they are talking to.',
  },
  conversations: {
    title: 'Latest conversations',
    all: 'See all',
    none: 'No conversation yet.',
    unread_one: '{{count}} unread',
    unread_other: '{{count}} unread',
    no_message: 'No message yet',
  },
  notifications: {
    title: 'Notifications',
    all: 'See all',
    none: 'Nothing new here. You are up to date.',
  },
} satisfies Words<typeof fr>;
