import type { Words } from '../../../lib/i18n.ts';
import type fr from './fr.ts';

export default {
  leave: 'Leave',
  sign_out: 'Sign out',
  step: 'Step {{step}} of 3',
  template: {
    title: 'Who is this space for?',
    lead: 'This choice prepares colours, words and roles. Everything can be changed later.',
    community: 'Association or neighbourhood',
    community_why: 'Charity, school, residents, neighbours: members talk and get organised.',
    agency: 'Agency and clients',
    agency_why: 'The team works; each client sees only what concerns them.',
    clubs: 'Student life and clubs',
    clubs_why: 'A board, clubs and their members, all in one place.',
    worksite: 'Work site',
    worksite_why: 'The office and the field stay in touch, even with a weak network.',
    company: 'Company',
    company_why: 'Teams that talk without getting lost in e-mail.',
    family: 'Family',
    family_why: 'Your loved ones, young and old, in a space of their own.',
  },
  details: {
    title: 'What is this space called?',
    lead: 'All members will see this name.',
    name: 'Name',
    example: {
      community: 'For example: Friends of the Quarter',
      agency: 'For example: Marin Studio',
      clubs: 'For example: Students’ Union',
      worksite: 'For example: Harbour Site',
      company: 'For example: Lambert Joinery',
      family: 'For example: The Diallo Family',
    },
    language: 'Language of the space',
    language_why: 'For invitations and e-mails. Everyone keeps their own language on the screen.',
    modules: 'What you will find in it',
    always: 'Members, groups, roles and notifications are always there. In addition:',
    module: { chat: 'Conversations', files: 'Files', projects: 'Projects', tasks: 'Tasks', objectives: 'Objectives' },
    submit: 'Create the space',
    back: 'Choose another template',
  },
  invite: {
    title: 'Who is joining you?',
    lead: '{{organization}} is ready. Invite the first people, or do it later.',
    later: 'Later',
  },
} satisfies Words<typeof fr>;
