import type { DemoOrganization } from './organization.ts';
import { agencyProjects, worksiteProjects } from './projects.ts';
import { companyObjectives, companyTasks, worksiteTasks } from './work.ts';

export const agency: DemoOrganization = {
  template: 'agency',
  name: 'Studio Garance',
  owner: 'elodie',
  members: { david: 'admin', lucie: 'member', nadia: 'member', gilles: 'client' },
  groups: [{ name: 'Boulangerie Perrin', kind: 'client', members: ['lucie', 'gilles'] }],
  talk: [
    {
      to: 'Général',
      from: 'elodie',
      text: 'Point d’équipe demain à 9 h 30. À l’ordre du jour : le site de la boulangerie.',
    },
    {
      to: 'Boulangerie Perrin',
      from: 'lucie',
      text: 'Bonjour Gilles, la première maquette est prête. Dites-nous ce que vous en pensez !',
    },
    {
      to: 'Boulangerie Perrin',
      from: 'gilles',
      text: 'Très beau. Peut-on voir les horaires dès la page d’accueil ?',
      reactions: { lucie: '👍' },
    },
    { to: 'Boulangerie Perrin', from: 'lucie', text: 'Bien sûr, c’est dans la version de jeudi.' },
    { to: { person: 'david' }, from: 'elodie', text: 'Tu peux relire le devis avant midi ?' },
  ],
  projects: agencyProjects,
};

export const worksite: DemoOrganization = {
  template: 'worksite',
  name: 'Chantier Port-Gentil',
  owner: 'chantal',
  tasks: worksiteTasks,
  members: { ibrahim: 'moderator', karim: 'member', bruno: 'member', moussa: 'member' },
  groups: [
    { name: 'Quai Nord', kind: 'site', members: ['ibrahim', 'karim'] },
    { name: 'Base vie', kind: 'site', members: ['bruno', 'moussa'] },
  ],
  talk: [
    {
      to: 'Général',
      from: 'chantal',
      text: 'Sécurité : casque et gilet obligatoires sur tout le site, visiteurs compris.',
      reactions: { ibrahim: '✅', bruno: '✅' },
    },
    { to: 'Quai Nord', from: 'karim', text: 'Béton coulé sur la zone 3. Séchage jusqu’à samedi.' },
    { to: 'Quai Nord', from: 'ibrahim', text: 'Bien reçu. La grue passe en zone 4 demain matin.' },
    {
      to: 'Base vie',
      from: 'moussa',
      text: 'Groupe électrogène réparé, le courant est revenu.',
      reactions: { bruno: '💡' },
    },
  ],
  projects: worksiteProjects,
};

export const company: DemoOrganization = {
  template: 'company',
  name: 'MeedNess',
  owner: 'david',
  tasks: companyTasks,
  objectives: companyObjectives,
  members: { elodie: 'admin', chantal: 'member', karim: 'member', nadia: 'member', bruno: 'member' },
  groups: [
    { name: 'Produit', kind: 'team', members: ['elodie', 'karim', 'nadia'] },
    { name: 'Ventes', kind: 'team', members: ['chantal', 'bruno'] },
  ],
  talk: [
    {
      to: 'Général',
      from: 'david',
      text: 'Bienvenue à Nadia, qui rejoint l’équipe Produit !',
      reactions: { elodie: '🎉', karim: '👋', chantal: '🎉' },
    },
    { to: 'Général', from: 'nadia', text: 'Merci à tous, ravie d’être là.' },
    {
      to: 'Produit',
      from: 'karim',
      text: 'Les retours des testeurs sont bons. Deux points à revoir sur l’écran d’accueil.',
    },
    { to: 'Produit', from: 'elodie', text: 'Je les note pour la réunion de lundi.' },
    {
      to: 'Ventes',
      from: 'chantal',
      text: 'Contrat signé avec la coopérative ! 🎊',
      reactions: { bruno: '👏' },
    },
    { to: { person: 'david' }, from: 'chantal', text: 'On déjeune ensemble jeudi ?' },
  ],
};
