const fr = {
  title: 'Rôles',
  lead: 'Chaque personne a un rôle. Il dit ce qu’elle peut faire ici.',
  role: {
    owner: 'Propriétaire',
    admin: 'Administrateur',
    moderator: 'Modérateur',
    executive: 'Membre du bureau',
    member: 'Membre',
    client: 'Client',
    guest: 'Invité',
  },
  role_why: {
    owner: 'Peut tout faire, y compris nommer d’autres propriétaires.',
    admin: 'Gère l’organisation au quotidien : membres, groupes, rôles et paramètres.',
    moderator: 'Veille sur les discussions de tous les groupes.',
    executive: 'Fait vivre l’organisation : invite et anime les discussions.',
    member: 'Participe aux discussions et aux projets, et voit les autres membres.',
    client: 'Suit ses projets, y répond, et ne voit que les groupes et les discussions où on l’a ajouté.',
    guest: 'Ne voit que les groupes et les discussions où on l’a ajouté.',
    custom: 'Rôle créé par votre organisation.',
  },
  role_gone: 'Rôle supprimé',
  area: {
    organization: 'Organisation',
    members: 'Membres',
    groups: 'Groupes',
    roles: 'Rôles',
    chat: 'Discussions',
    files: 'Fichiers',
    projects: 'Projets',
    tasks: 'Tâches',
    objectives: 'Objectifs',
    audit: 'Journal',
  },
  permission: {
    organization: {
      read: 'Entrer dans l’organisation',
      update: 'Changer le nom, le logo, les couleurs et les modules',
    },
    members: {
      read: 'Voir la liste des membres',
      invite: 'Inviter des personnes',
      manage: 'Changer les rôles et retirer des personnes',
    },
    groups: {
      read: 'Voir tous les groupes',
      manage: 'Créer et modifier les groupes, y ajouter des personnes',
    },
    roles: { manage: 'Créer et modifier des rôles' },
    chat: {
      read: 'Lire les discussions dont on fait partie',
      write: 'Écrire des messages et réagir',
      manage: 'Créer et archiver des canaux',
      moderate: 'Supprimer les messages des autres',
    },
    files: {
      read: 'Voir et télécharger les fichiers',
      write: 'Ajouter et modifier des fichiers',
      manage: 'Gérer tous les fichiers : accès, corbeille, suppression définitive',
    },
    projects: {
      read: 'Suivre les projets dont on fait partie',
      write: 'Créer des projets, y travailler et livrer',
      manage: 'Voir et gérer tous les projets',
    },
    tasks: {
      read: 'Voir les tableaux de tâches de ses groupes et projets',
      write: 'Créer, modifier et terminer des tâches',
      manage: 'Gérer les colonnes et ce que les autres ont écrit',
    },
    objectives: {
      read: 'Voir les objectifs de l’organisation',
      write: 'Avoir des objectifs personnels et en suivre l’avancée',
      manage: 'Créer et suivre les objectifs de l’organisation',
    },
    audit: { read: 'Consulter le journal' },
  },
  allows: 'Ce que ce rôle permet',
  reach: {
    everywhere: 'Vaut dans tous les groupes, même sans en faire partie.',
    joined: 'Vaut dans l’organisation et dans les groupes dont la personne fait partie.',
    outside: 'Vaut seulement dans les groupes où la personne a été ajoutée.',
  },
  people: { none: 'Personne', some_one: '{{count}} personne', some_other: '{{count}} personnes' },
  yours: 'Votre rôle',
  built_in: { title: 'Rôles de base', why: 'Ils existent partout et ne changent pas.' },
  custom: {
    title: 'Vos rôles',
    why: 'Pour ce que les rôles de base ne prévoient pas : trésorier, secrétaire, chef d’équipe…',
    none: 'Vous n’avez pas encore créé de rôle. Les rôles de base suffisent souvent.',
  },
  create: 'Créer un rôle',
  edit: 'Modifier le rôle',
  form: {
    name: 'Nom du rôle',
    name_hint: 'Par exemple : Trésorier',
    permissions: 'Que permet ce rôle ?',
    always: 'Toujours inclus',
    beyond: 'Votre propre rôle ne le permet pas',
    create: 'Créer le rôle',
    affects_one: 'Le changement vaut tout de suite pour {{count}} personne.',
    affects_other: 'Le changement vaut tout de suite pour {{count}} personnes.',
  },
  created: 'Le rôle « {{name}} » est créé.',
  saved: 'Le rôle « {{name}} » est enregistré.',
  deleted: 'Le rôle « {{name}} » est supprimé.',
  remove: {
    action: 'Supprimer le rôle',
    title: 'Supprimer le rôle « {{name}} » ?',
    body: 'Personne n’a ce rôle. Les invitations en attente avec ce rôle seront annulées.',
    in_use_one: '{{count}} personne a ce rôle. Donnez-lui-en un autre pour pouvoir le supprimer.',
    in_use_other: '{{count}} personnes ont ce rôle. Donnez-leur-en un autre pour pouvoir le supprimer.',
    who: 'Voir qui a ce rôle',
  },
  above: 'Ce rôle permet plus que le vôtre : vous ne pouvez pas le modifier.',
  questions: {
    title: 'Questions fréquentes',
    see: 'Qui peut voir cette page ?',
    see_answer: 'Les personnes dont le rôle permet de « {{permission}} ».',
    refused: 'Que se passe-t-il quand une action est refusée ?',
    refused_answer:
      'Ce qu’un rôle ne permet pas n’est pas affiché. Si votre rôle vient de changer, un message l’explique et rien n’est modifié.',
    above: 'Puis-je donner n’importe quel rôle ?',
    above_answer:
      'Non : seulement un rôle qui ne permet pas plus que le vôtre. Ainsi, seul un propriétaire peut nommer un propriétaire.',
    several: 'Une personne peut-elle avoir plusieurs rôles ?',
    several_answer:
      'Non, un seul par organisation. Pour donner accès à une partie seulement, ajoutez la personne à un groupe.',
  },
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    roles: typeof fr;
  }
}
