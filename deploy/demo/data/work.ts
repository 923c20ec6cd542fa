import type { DemoObjective, DemoTask } from './organization.ts';

/** For the templates that have tasks, objectives, or both. */
export const companyTasks: DemoTask[] = [
  {
    title: 'Préparer la démonstration du 15',
    by: 'david',
    for: ['elodie'],
    dueIn: 3,
    column: 1,
    priority: 'high',
  },
  { title: 'Traduire les e-mails d’accueil', by: 'elodie', for: ['nadia'], dueIn: -1, column: 0 },
  {
    ...{
      title: 'Relancer les clients sans réponse',
      by: 'david',
      for: ['chantal', 'bruno'],
      dueIn: 6,
      column: 0,
    },
    comment: { by: 'chantal', text: 'J’en ai déjà appelé quatre, il en reste six.' },
    checklist: ['Liste à jour', 'Appels', 'Compte rendu'],
  },
  {
    title: 'Choisir la salle du séminaire',
    by: 'bruno',
    for: ['bruno'],
    dueIn: 20,
    column: 1,
    priority: 'low',
  },
  { title: 'Renouveler le nom de domaine', by: 'david', for: ['karim'], dueIn: -5, column: 2 },
];

export const familyTasks: DemoTask[] = [
  { title: 'Acheter les billets d’avion', by: 'awa', for: ['moussa'], dueIn: 8, column: 0, priority: 'high' },
  {
    ...{ title: 'Courses du samedi', by: 'fatou', for: ['fatou', 'hawa'], dueIn: 2, column: 0 },
    ...{ checklist: ['Riz', 'Poisson', 'Gombo', 'Bissap'], recurrence: 'FREQ=WEEKLY' },
  },
  { title: 'Réparer le portail', by: 'awa', for: ['moussa'], dueIn: -3, column: 2 },
];

export const worksiteTasks: DemoTask[] = [
  {
    title: 'Commander le béton du quai',
    by: 'chantal',
    for: ['ibrahim'],
    dueIn: 2,
    column: 1,
    priority: 'urgent',
  },
  {
    title: 'Vérifier les échafaudages',
    by: 'ibrahim',
    for: ['karim'],
    dueIn: 0,
    column: 0,
    priority: 'high',
  },
  { title: 'Plan de circulation des camions', by: 'chantal', for: ['moussa'], dueIn: -2, column: 0 },
];

export const companyObjectives: DemoObjective[] = [
  {
    title: 'Être choisis par cent familles et entreprises',
    by: 'david',
    keyResults: [
      { title: 'Clients qui paient', unit: 'clients', start: 12, target: 100, values: [19, 34, 41] },
      { title: 'Départs dans le mois', unit: '%', start: 9, target: 3, values: [8, 6.5] },
    ],
  },
  {
    title: 'Une application qui se comprend sans aide',
    by: 'elodie',
    keyResults: [
      { title: 'Questions reçues par semaine', unit: '', start: 60, target: 15, values: [52, 47] },
    ],
  },
];
