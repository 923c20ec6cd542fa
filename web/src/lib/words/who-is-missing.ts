import type { AppRouter } from '@allforone/bff/router';

type Service = keyof AppRouter['_def']['record'];
type Language = 'fr' | 'en';

/** Who cannot be asked, in the words of the navigation; a new service says here how its absence is told. */
const sentences: Record<Service, Record<Language, string>> = {
  accounts: {
    fr: 'Les comptes ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Accounts are not answering right now. Try again in a moment.',
  },
  organizations: {
    fr: 'Les organisations ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Organisations are not answering right now. Try again in a moment.',
  },
  chat: {
    fr: 'Les discussions ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Conversations are not answering right now. Try again in a moment.',
  },
  files: {
    fr: 'Les fichiers ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Files are not answering right now. Try again in a moment.',
  },
  notifications: {
    fr: 'Les notifications ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Notifications are not answering right now. Try again in a moment.',
  },
  projects: {
    fr: 'Les projets ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Projects are not answering right now. Try again in a moment.',
  },
  tasks: {
    fr: 'Les tâches ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Tasks are not answering right now. Try again in a moment.',
  },
  objectives: {
    fr: 'Les objectifs ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Objectives are not answering right now. Try again in a moment.',
  },
  links: {
    fr: 'Les liens ne répondent pas pour le moment. Réessayez dans un instant.',
    en: 'Links are not answering right now. Try again in a moment.',
  },
  search: {
    fr: 'La recherche ne répond pas pour le moment. Réessayez dans un instant.',
    en: 'Search is not answering right now. Try again in a moment.',
  },
  audit: {
    fr: 'Le journal ne répond pas pour le moment. Réessayez dans un instant.',
    en: 'The activity log is not answering right now. Try again in a moment.',
  },
};

export const missingSentence = (service: string | undefined, language: Language): string | undefined =>
  sentences[service as Service]?.[language];
