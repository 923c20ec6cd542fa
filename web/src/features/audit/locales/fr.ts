import type { AuditedAction } from '../audited-action.ts';

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
  service: { organizations: 'Organisation', chat: 'Discussions' },
  sentence: {
    organizations: {
      create: '{{name}} a créé l’organisation',
      update: '{{name}} a changé le nom, la langue ou les couleurs de l’organisation',
      changeModules: '{{name}} a changé les modules',
      changeLogo: '{{name}} a changé le logo',
      changeRole: '{{name}} a changé le rôle de {{subject}}',
      removeMember: '{{name}} a retiré {{subject}} de l’organisation',
      leave: '{{name}} a quitté l’organisation',
      createGroup: '{{name}} a créé {{subject}}',
      updateGroup: '{{name}} a renommé ou déplacé {{subject}}',
      deleteGroup: '{{name}} a supprimé un groupe',
      addToGroup: '{{name}} a ajouté {{subject}} à un groupe',
      removeFromGroup: '{{name}} a retiré {{subject}} d’un groupe',
      createRole: '{{name}} a créé {{subject}}',
      updateRole: '{{name}} a modifié {{subject}}',
      deleteRole: '{{name}} a supprimé un rôle',
      invite: '{{name}} a invité des personnes par e-mail',
      createInvitationLink: '{{name}} a créé un lien d’invitation',
      revokeInvitation: '{{name}} a annulé une invitation',
      acceptInvitation: '{{name}} a rejoint l’organisation',
    },
    chat: {
      openDirect: '{{name}} a ouvert une discussion avec {{subject}}',
      createGroup: '{{name}} a créé une discussion de groupe',
      createChannel: '{{name}} a créé un canal',
      update: '{{name}} a renommé une discussion ou changé son sujet',
      archive: '{{name}} a archivé ou rouvert une discussion',
      addMembers: '{{name}} a ajouté des personnes à une discussion',
      removeMember: '{{name}} a retiré une personne d’une discussion',
      edit: '{{name}} a modifié un message',
      delete: '{{name}} a supprimé un message',
    },
  },
  other: '{{name}} a fait autre chose ({{action}})',
  action: {
    organizations: {
      create: 'Création de l’organisation',
      update: 'Nom, langue ou couleurs',
      changeModules: 'Modules',
      changeLogo: 'Logo',
      changeRole: 'Changement de rôle',
      removeMember: 'Retrait d’un membre',
      leave: 'Départ',
      createGroup: 'Création d’un groupe',
      updateGroup: 'Modification d’un groupe',
      deleteGroup: 'Suppression d’un groupe',
      addToGroup: 'Ajout à un groupe',
      removeFromGroup: 'Retrait d’un groupe',
      createRole: 'Création d’un rôle',
      updateRole: 'Modification d’un rôle',
      deleteRole: 'Suppression d’un rôle',
      invite: 'Invitation par e-mail',
      createInvitationLink: 'Lien d’invitation',
      revokeInvitation: 'Annulation d’une invitation',
      acceptInvitation: 'Arrivée',
    },
    chat: {
      openDirect: 'Discussion à deux',
      createGroup: 'Discussion de groupe',
      createChannel: 'Création d’un canal',
      update: 'Nom ou sujet d’une discussion',
      archive: 'Archivage',
      addMembers: 'Ajout à une discussion',
      removeMember: 'Retrait d’une discussion',
      edit: 'Modification d’un message',
      delete: 'Suppression d’un message',
    },
  },
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
