/** Everyone of the demonstration, by short name; all sign in with the same password. */
export const people = {
  awa: 'Awa Diallo',
  bruno: 'Bruno Lefèvre',
  chantal: 'Chantal Mbarga',
  david: 'David Nguyen',
  elodie: 'Élodie Martin',
  fatou: 'Fatou Sow',
  gilles: 'Gilles Perrin',
  hawa: 'Hawa Traoré',
  ibrahim: 'Ibrahim Koné',
  jeanne: 'Jeanne Moreau-Petit',
  karim: 'Karim Benali',
  lucie: 'Lucie Garnier',
  moussa: 'Moussa Camara',
  nadia: 'Nadia Fontaine',
} as const;

export type PersonKey = keyof typeof people;

export const password = 'le soleil du matin';
export const emailOf = (key: PersonKey) => `${key}@demo.example.org`;
