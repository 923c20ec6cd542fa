import type { Words } from '../../../lib/i18n.ts';
import type fr from './fr.ts';

export default {
  title: 'Settings',
  lead: 'What everyone sees of “{{organization}}”.',
  identity: {
    title: 'Name and logo',
    name: 'Name',
    language: 'Language of the space',
    language_why: 'For invitations and e-mails. Everyone keeps the language they chose on screen.',
    saved: 'The changes are saved.',
  },
  logo: {
    label: 'Logo',
    why: 'A square, seen by everyone. Without a logo, the initials of the name appear.',
    change: 'Choose a logo',
    remove: 'Remove the logo',
    changed: 'The logo is changed.',
    removed: 'The logo is removed.',
  },
  colors: {
    title: 'Colours',
    why: 'All members will see the application in these colours.',
    palette: 'Palette',
    template: {
      community: 'Blue',
      agency: 'Burgundy',
      clubs: 'Orange',
      worksite: 'Slate',
      company: 'Indigo',
      family: 'Terracotta',
    },
    custom: 'Another colour',
    custom_label: 'Your colour',
    custom_hint: 'Six digits or letters after a #, for example #2B6CB0.',
    custom_wrong: 'Enter a colour such as #2B6CB0.',
    pick: 'Choose the colour by eye',
    preview: 'Preview',
    preview_light: 'Light appearance',
    preview_dark: 'Dark appearance',
    sample_button: 'A button',
    sample_link: 'A link in a sentence.',
    readable: 'Easy to read: contrast of {{ratio}} to 1 on white (at least 4.5 is needed).',
    adjusted:
      'Your colour is too light for words: {{ratio}} to 1 on white, where at least 4.5 is needed. So text and buttons take this darker shade, at {{adjusted}} to 1.',
    saved: 'The colours are changed.',
  },
  modules: {
    title: 'Modules',
    why: 'What members find in the menu. Turning a module off hides it and deletes nothing.',
    always: 'Members, groups, roles and notifications are always there.',
    module: { chat: 'Conversations', files: 'Files', projects: 'Projects' },
    module_why: {
      chat: 'Messages to one person, in groups and in channels.',
      files: 'Documents and photos, sorted and shared, with their versions.',
      projects: 'Stages, deliverables, and a portal for your clients.',
    },
    on: '“{{module}}” is back for everyone.',
    off: '“{{module}}” is hidden for everyone.',
  },
  leave: {
    title: 'Leave the organisation',
    why: 'You will no longer see anything of “{{organization}}”. Your messages stay there.',
    action: 'Leave the organisation',
    ask: 'Leave “{{organization}}”?',
    ask_body: 'You lose access at once. To come back you will need a new invitation.',
    left: 'You have left “{{organization}}”.',
    last_owner:
      'You are the only owner of “{{organization}}”. To be able to leave, give this role to another person first.',
    choose_owner: 'Choose another owner',
  },
} satisfies Words<typeof fr>;
