import type { ObjectKind } from '@allforone/contracts/objects';

type Language = 'fr' | 'en';

const words: Record<ObjectKind, Record<Language, string>> = {
  message: { fr: 'message', en: 'message' },
  file: { fr: 'fichier', en: 'file' },
  project: { fr: 'projet', en: 'project' },
  deliverable: { fr: 'livrable', en: 'deliverable' },
  task: { fr: 'tâche', en: 'task' },
  comment: { fr: 'commentaire', en: 'comment' },
  objective: { fr: 'objectif', en: 'objective' },
  keyResult: { fr: 'résultat clé', en: 'key result' },
};
const token = /<#([a-zA-Z]+):[0-9a-f-]{36}>/g;

export const namesObjects = (text: string): boolean => text.search(token) >= 0;

/** `<#kind:id>` as the word of its kind: a title is told only where its rights are asked for. */
export const objectsAsWords = (text: string, language: Language): string =>
  text.replace(token, (whole, kind: ObjectKind) =>
    Object.hasOwn(words, kind) ? words[kind][language] : whole,
  );
