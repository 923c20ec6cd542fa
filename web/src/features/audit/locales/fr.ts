import type { AuditedAction } from '../audited-action.ts';
import actions from './actions/fr.ts';
import sentences from './sentences/fr.ts';

const fr = {
  title: 'Journal',
  lead: 'Qui a fait quoi, quand et d’où. Rien ne peut y être changé ni effacé.',
  nobody: 'Quelqu’un',
  named: { group: 'le groupe « {{name}} »', role: 'le rôle « {{name}} »' },
  unknown: {
    person: 'une personne',
    group: 'un groupe supprimé',
    role: 'un rôle supprimé',
  },
  service: {
    organizations: 'Organisation',
    chat: 'Discussions',
    files: 'Fichiers',
    projects: 'Projets',
    links: 'Liens',
    objectives: 'Objectifs',
    tasks: 'Tâches',
  },
  sentence: sentences,
  other: '{{name}} a fait autre chose ({{action}})',
  action: actions,
  filter: {
    words: 'Adresse ou navigateur',
    clear: 'Effacer la recherche',
    person: 'Tout le monde',
    person_label: 'Personne',
    action: 'Action',
    all: 'Toute action',
    all_of: 'Tout : {{service}}',
    period: 'Période',
    reset: 'Effacer les filtres',
  },
  period: {
    all: 'Toute date',
    day: 'Aujourd’hui',
    week: '7 derniers jours',
    month: '30 derniers jours',
    custom: 'Entre deux dates',
    from: 'Du',
    to: 'Au (compris)',
  },
  detail: {
    when: 'Quand',
    where: 'Adresse IP',
    browser: 'Navigateur',
    unknown_browser: 'Inconnu',
    show: 'Détails',
  },
  none: {
    title: 'Rien ne correspond',
    why: 'Aucune action ne répond à ces filtres. Élargissez la période ou effacez un filtre.',
    nothing_title: 'Rien pour le moment',
    nothing: 'Les actions importantes apparaîtront ici : arrivées, changements de rôle, groupes, paramètres…',
  },
} as const satisfies { sentence: Sentences; action: Sentences; [key: string]: unknown };

/** A sentence for every action that is recorded. */
type Sentences = {
  [Service in AuditedAction extends `${infer Name}.${string}` ? Name : never]: {
    [Name in Extract<AuditedAction, `${Service}.${string}`> extends `${string}.${infer Rest}`
      ? Rest
      : never]: string;
  };
};

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    audit: typeof fr;
  }
}
