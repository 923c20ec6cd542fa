import type { DemoProject } from './organization.ts';

export const agencyProjects: DemoProject[] = [
  {
    name: 'Site de la boulangerie',
    description: 'Un site vitrine avec les horaires, la carte et la commande de gâteaux.',
    client: 'Boulangerie Perrin',
    ...{ lead: 'lucie', team: ['nadia', 'elodie'], startsIn: -40, dueIn: 35 },
    stages: [
      { name: 'Cahier des charges', dueIn: -30, isDelivered: true, assignee: 'lucie' },
      { name: 'Maquettes', dueIn: 2, assignee: 'nadia' },
      { name: 'Réalisation', dueIn: 20, assignee: 'nadia' },
      { name: 'Mise en ligne', dueIn: 35, assignee: 'lucie' },
    ],
    deliverables: [
      {
        name: 'Cahier des charges',
        note: 'La version relue ensemble mardi.',
        stage: 'Cahier des charges',
        lines: [
          'Boulangerie Perrin',
          'Pages : accueil, carte, commande, accès',
          'Photos : fournies par le client',
        ],
        answer: { by: 'gilles', verdict: 'accepted', comment: 'C’est exactement ce qu’il nous faut.' },
      },
      {
        name: 'Maquette de l’accueil',
        note: 'Deux propositions de couleurs.',
        stage: 'Maquettes',
        lines: ['Accueil, proposition A : rouge et crème', 'Accueil, proposition B : blé et brun'],
        answer: {
          ...{ by: 'gilles', verdict: 'changes_requested' },
          comment: 'La proposition A nous plaît. Peut-on voir les horaires dès le haut de la page ?',
        },
      },
      {
        name: 'Charte graphique',
        note: 'Couleurs, polices et logo.',
        stage: 'Maquettes',
        lines: ['Rouge brique, crème, brun', 'Titres : Marianne', 'Logo : épi stylisé'],
      },
    ],
  },
  {
    name: 'Affiches de Noël',
    description: 'Trois affiches pour la vitrine et les réseaux.',
    client: 'Boulangerie Perrin',
    ...{ lead: 'elodie', team: ['lucie'], startsIn: -25, dueIn: -3 },
    stages: [
      { name: 'Croquis', dueIn: -15, isDelivered: true, assignee: 'elodie' },
      { name: 'Impression', dueIn: -3, assignee: 'lucie' },
    ],
  },
  {
    name: 'Refonte du site de l’agence',
    description: 'Notre propre site, quand le calendrier le permet.',
    ...{ lead: 'elodie', team: ['david', 'nadia'], status: 'paused', startsIn: -60, dueIn: 60 },
    stages: [
      { name: 'Idées', dueIn: -30, isDelivered: true },
      { name: 'Maquettes', dueIn: 30 },
    ],
  },
  {
    name: 'Cartes de visite',
    description: 'Cent cartes pour la boulangerie.',
    client: 'Boulangerie Perrin',
    ...{ lead: 'lucie', team: [], status: 'done', startsIn: -90, dueIn: -60 },
    stages: [{ name: 'Impression', dueIn: -60, isDelivered: true, assignee: 'lucie' }],
  },
];

export const worksiteProjects: DemoProject[] = [
  {
    name: 'Quai Nord, tranche 2',
    description: 'Cent vingt mètres de quai, de la zone 3 à la zone 6.',
    client: 'Quai Nord',
    ...{ lead: 'ibrahim', team: ['karim', 'chantal'], startsIn: -50, dueIn: 80 },
    stages: [
      { name: 'Zone 3', dueIn: -5, isDelivered: true, assignee: 'karim' },
      { name: 'Zone 4', dueIn: -1, assignee: 'karim' },
      { name: 'Zone 5', dueIn: 40, assignee: 'ibrahim' },
      { name: 'Zone 6', dueIn: 80 },
    ],
    deliverables: [
      {
        name: 'Relevé de la zone 3',
        note: 'Après décoffrage.',
        stage: 'Zone 3',
        lines: ['Longueur : 30,02 m', 'Planéité : conforme', 'Résistance à 28 jours : 38 MPa'],
      },
    ],
  },
  {
    name: 'Extension de la base vie',
    description: 'Douze lits, une salle d’eau et un groupe électrogène de secours.',
    client: 'Base vie',
    ...{ lead: 'bruno', team: ['moussa'], status: 'done', startsIn: -100, dueIn: -20 },
    stages: [
      { name: 'Terrassement', dueIn: -80, isDelivered: true, assignee: 'moussa' },
      { name: 'Montage', dueIn: -20, isDelivered: true, assignee: 'bruno' },
    ],
  },
];
