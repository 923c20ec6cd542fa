import type { Words } from '../../../lib/i18n.ts';
import actions from './actions/en.ts';
import type fr from './fr.ts';
import sentences from './sentences/en.ts';

export default {
  title: 'Activity log',
  lead: 'Who did what, when and from where. Nothing in it can be changed or deleted.',
  nobody: 'Someone',
  named: { group: 'the group “{{name}}”', role: 'the role “{{name}}”' },
  unknown: { person: 'a person', group: 'a deleted group', role: 'a deleted role' },
  service: {
    organizations: 'Organisation',
    chat: 'Conversations',
    files: 'Files',
    projects: 'Projects',
    links: 'Links',
    objectives: 'Objectives',
    tasks: 'Tasks',
  },
  sentence: sentences,
  other: '{{name}} did something else ({{action}})',
  action: actions,
  filter: {
    words: 'Address or browser',
    clear: 'Clear the search',
    person: 'Everyone',
    person_label: 'Person',
    action: 'Action',
    all: 'Any action',
    all_of: 'All: {{service}}',
    period: 'Period',
    reset: 'Clear the filters',
  },
  period: {
    all: 'Any date',
    day: 'Today',
    week: 'Last 7 days',
    month: 'Last 30 days',
    custom: 'Between two dates',
    from: 'From',
    to: 'To (included)',
  },
  detail: {
    when: 'When',
    where: 'IP address',
    browser: 'Browser',
    unknown_browser: 'Unknown',
    show: 'Details',
  },
  none: {
    title: 'Nothing matches',
    why: 'No action answers these filters. Widen the period or clear a filter.',
    nothing_title: 'Nothing yet',
    nothing: 'Important actions will appear here: arrivals, changes of role, groups, settings…',
  },
} satisfies Words<typeof fr>;
