import type { DemoOrganization } from './organization.ts';
import { familyTasks } from './work.ts';

export const neighbourhood: DemoOrganization = {
  template: 'community',
  name: 'Les Voisins du Canal',
  owner: 'jeanne',
  members: {
    bruno: 'admin',
    nadia: 'moderator',
    karim: 'member',
    lucie: 'member',
    gilles: 'member',
    awa: 'guest',
  },
  groups: [
    { name: 'Jardin partagé', kind: 'group', members: ['bruno', 'lucie', 'gilles'] },
    { name: 'Fête de quartier', kind: 'group', members: ['nadia', 'karim', 'lucie'] },
  ],
  talk: [
    {
      to: 'Général',
      from: 'jeanne',
      text: 'Bonjour à tous ! La mairie nous prête la salle le samedi 12. Qui peut aider à installer les tables ?',
      reactions: { bruno: '👍', lucie: '👍' },
    },
    { to: 'Général', from: 'bruno', text: 'Je viens avec ma remorque, à partir de 14 h.' },
    {
      to: 'Général',
      from: 'nadia',
      text: 'Je m’occupe du café et des gâteaux 🍰',
      reactions: { jeanne: '❤️' },
    },
    { to: 'Jardin partagé', from: 'gilles', text: 'Les tomates ont soif : qui arrose cette semaine ?' },
    { to: 'Jardin partagé', from: 'lucie', text: 'Moi, mardi et jeudi soir.', reactions: { gilles: '🌱' } },
    {
      to: 'Fête de quartier',
      from: 'karim',
      text: 'Le groupe de musique confirme pour 19 h !',
      reactions: { nadia: '🎉' },
    },
    { to: { person: 'jeanne' }, from: 'nadia', text: 'As-tu retrouvé la clé du local ?' },
  ],
};

export const students: DemoOrganization = {
  template: 'clubs',
  name: 'AESI - Association des étudiants',
  owner: 'hawa',
  members: { moussa: 'executive', fatou: 'executive', ibrahim: 'member', karim: 'member', david: 'member' },
  groups: [
    { name: 'Club Robotique', kind: 'club', members: ['moussa', 'ibrahim', 'david'] },
    { name: 'Club Théâtre', kind: 'club', members: ['fatou', 'karim'] },
  ],
  talk: [
    {
      to: 'Général',
      from: 'hawa',
      text: 'La journée d’accueil est fixée au 5. Chaque club prépare son stand, merci de me dire ce qu’il vous faut.',
      reactions: { moussa: '👍', fatou: '👍' },
    },
    { to: 'Général', from: 'moussa', text: 'Robotique : deux tables et une rallonge, s’il te plaît.' },
    {
      to: 'Club Robotique',
      from: 'ibrahim',
      text: 'Le bras articulé marche enfin ! Vidéo ce soir.',
      reactions: { moussa: '🤖', david: '👏' },
    },
    {
      to: 'Club Robotique',
      from: 'moussa',
      text: 'Bravo. On répète la démonstration jeudi à 17 h, salle B12.',
    },
    {
      to: 'Club Théâtre',
      from: 'fatou',
      text: 'Lecture de la pièce mercredi. Pensez à apporter votre texte.',
    },
    { to: { person: 'hawa' }, from: 'fatou', text: 'Peux-tu valider la dépense des costumes ? 45 000 F.' },
  ],
};

export const family: DemoOrganization = {
  template: 'family',
  name: 'Famille Diallo',
  owner: 'awa',
  tasks: familyTasks,
  members: { moussa: 'admin', fatou: 'member', hawa: 'member' },
  groups: [{ name: 'Maison de Dakar', kind: 'household', members: ['moussa', 'fatou'] }],
  talk: [
    { to: 'Général', from: 'awa', text: 'Mamie arrive vendredi à 16 h 40. Qui va à la gare ?' },
    { to: 'Général', from: 'moussa', text: 'J’y vais avec la voiture.', reactions: { awa: '❤️', fatou: '❤️' } },
    { to: 'Général', from: 'hawa', text: 'Je prépare le thiéboudienne 😋' },
    {
      to: 'Maison de Dakar',
      from: 'fatou',
      text: 'Le plombier passe demain matin, il faut que quelqu’un soit là.',
    },
  ],
};
