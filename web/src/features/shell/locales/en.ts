import type { Words } from '../../../lib/i18n.ts';
import type fr from './fr.ts';

export default {
  skip: 'Skip to content',
  navigation: 'Navigation',
  notices: 'Messages from the application',
  organizations: 'Organisations',
  administration: 'Administration',
  destination: {
    home: 'Home',
    chat: 'Conversations',
    projects: 'Projects',
    my_projects: 'My projects',
    notifications: 'Notifications',
    members: 'Members',
    groups: 'Groups',
    roles: 'Roles',
    audit: 'Activity log',
    settings: 'Settings',
  },
  account: {
    title: 'My account',
    profile: 'Profile',
    security: 'Security',
    notifications: 'Notification preferences',
    back: 'Back to {{organization}}',
  },
  switcher: {
    label: 'Switch organisation',
    create: 'Create an organisation',
    unread_one: '{{count}} unread message',
    unread_other: '{{count}} unread messages',
    something_unread: 'Unread messages',
  },
  unread_one: '{{count}} unread',
  unread_other: '{{count}} unread',
  menu: {
    open: 'Open my menu',
    theme: 'Appearance',
    auto: 'Auto',
    light: 'Light',
    dark: 'Dark',
    language: 'Language',
    sign_out: 'Sign out',
  },
  sign_out: {
    title: 'Sign out?',
    waiting_one:
      '{{count}} item is still waiting for the network. It will leave when you next sign in on this device.',
    waiting_other:
      '{{count}} items are still waiting for the network. They will leave when you next sign in on this device.',
  },
  palette: {
    open: 'Search',
    placeholder: 'Where would you like to go?',
    empty: 'Nothing matches.',
    go_to: 'Go to',
    conversations: 'Conversations',
    people: 'People',
    organizations: 'Organisations',
    actions: 'Actions',
    theme_light: 'Light appearance',
    theme_dark: 'Dark appearance',
    theme_auto: 'Automatic appearance',
    language: 'Passer en français',
    keys: 'Ctrl K',
  },
  verify: {
    sentence: 'Confirm your address: a link was sent to {{email}}.',
    resend: 'Send the link again',
    sent: 'A new link is on its way to {{email}}.',
  },
  update: {
    sentence: 'A new version is ready.',
    reload: 'Update',
  },
  left: 'You are no longer part of this organisation.',
} satisfies Words<typeof fr>;
