import { errorsOfWork } from './errors/of-work.ts';

/**
 * Every refusal of the platform: HTTP status, and the sentence a person reads in French and in English.
 * Closed: an action may only answer the codes of its contract and `commonErrors`.
 */
export const errors = {
  invalid_input: [
    400,
    'Certaines informations ne sont pas valables.',
    'Some of this information is not valid.',
  ],
  unauthenticated: [401, 'Connectez-vous pour continuer.', 'Sign in to continue.'],
  forbidden: [403, 'Votre rôle ne permet pas cette action.', 'Your role does not allow this.'],
  not_found: [404, 'Introuvable, ou vous n’y avez pas accès.', 'Not found, or not shared with you.'],
  changed_meanwhile: [
    409,
    'Quelqu’un vient de modifier ceci. Rechargez, puis réessayez.',
    'Someone just changed this. Reload and try again.',
  ],
  key_reused: [
    409,
    'Cette demande a déjà été envoyée avec un autre contenu.',
    'This request was already sent with different content.',
  ],
  too_large: [413, 'C’est trop volumineux.', 'This is too large.'],
  too_many_requests: [
    429,
    'Trop de demandes d’un coup. Patientez un instant.',
    'Too many requests at once. Wait a moment.',
  ],
  unavailable: [
    503,
    'Ce service ne répond pas pour le moment. Réessayez dans un instant.',
    'This service is not answering right now. Try again in a moment.',
  ],
  internal: [
    500,
    'Une erreur est survenue de notre côté. Rien n’a été modifié.',
    'Something went wrong on our side. Nothing was changed.',
  ],

  wrong_credentials: [401, 'Adresse e-mail ou mot de passe incorrect.', 'Wrong e-mail address or password.'],
  wrong_password: [403, 'Mot de passe incorrect.', 'Wrong password.'],
  wrong_code: [403, 'Ce code n’est pas le bon, ou il a expiré.', 'This code is wrong or has expired.'],
  too_many_attempts: [
    429,
    'Trop d’essais. Réessayez dans quelques minutes.',
    'Too many attempts. Try again in a few minutes.',
  ],
  email_taken: [
    409,
    'Un compte existe déjà avec cette adresse.',
    'An account with this address already exists.',
  ],
  password_too_short: [
    400,
    'Ce mot de passe est trop court : 15 caractères au moins.',
    'This password is too short: 15 characters at least.',
  ],
  password_too_common: [
    400,
    'Ce mot de passe est trop facile à deviner.',
    'This password is too easy to guess.',
  ],
  link_expired: [410, 'Ce lien a expiré ou a déjà servi.', 'This link has expired or was already used.'],
  session_expired: [
    401,
    'Votre session est terminée. Reconnectez-vous.',
    'Your session has ended. Sign in again.',
  ],
  two_factor_already_on: [
    409,
    'La double authentification est déjà active.',
    'Two-factor authentication is already on.',
  ],
  two_factor_off: [
    409,
    'La double authentification n’est pas active.',
    'Two-factor authentication is not on.',
  ],
  image_unreadable: [400, 'Cette image ne peut pas être lue.', 'This image cannot be read.'],

  already_member: [409, 'Cette personne fait déjà partie du groupe.', 'This person is already a member.'],
  last_owner: [
    409,
    'Il faut au moins un propriétaire. Nommez-en un autre d’abord.',
    'There must be at least one owner. Name another one first.',
  ],
  role_in_use: [
    409,
    'Des personnes ont encore ce rôle. Donnez-leur-en un autre d’abord.',
    'Some people still have this role. Give them another one first.',
  ],
  name_taken: [409, 'Ce nom est déjà pris.', 'This name is already taken.'],
  role_above_yours: [
    403,
    'Vous ne pouvez pas donner ou retirer un rôle supérieur au vôtre.',
    'You cannot give or take a role above your own.',
  ],
  group_in_itself: [
    409,
    'Un groupe ne peut pas être placé dans lui-même.',
    'A group cannot be placed inside itself.',
  ],
  group_not_empty: [
    409,
    'Ce groupe contient encore des sous-groupes.',
    'This group still contains other groups.',
  ],
  invitation_for_other: [
    403,
    'Cette invitation a été envoyée à une autre adresse.',
    'This invitation was sent to another address.',
  ],
  too_deep: [409, 'Les groupes sont emboîtés trop profondément.', 'Groups are nested too deeply.'],
  limit_reached: [
    409,
    'Le nombre maximal est atteint. Supprimez-en avant d’en créer d’autres.',
    'The maximum number is reached. Delete some before you create more.',
  ],

  conversation_archived: [
    409,
    'Cette conversation est archivée : on peut la lire, plus y écrire.',
    'This conversation is archived: it can be read, no longer written to.',
  ],
  message_deleted: [410, 'Ce message a été supprimé.', 'This message was deleted.'],
  not_author: [
    403,
    'Seule la personne qui l’a écrit peut le modifier.',
    'Only the person who wrote it can change it.',
  ],
  conversation_full: [409, 'Cette conversation est au complet.', 'This conversation is full.'],
  message_empty: [400, 'Écrivez un mot ou joignez un fichier.', 'Write a word or attach a file.'],

  quota_exceeded: [
    409,
    'Il n’y a plus assez de place. Supprimez des fichiers, ou demandez plus d’espace.',
    'There is not enough space left. Delete files, or ask for more space.',
  ],
  file_too_large: [413, 'Ce fichier dépasse la taille permise.', 'This file is larger than allowed.'],
  upload_incomplete: [
    409,
    'L’envoi n’est pas complet. Reprenez-le : ce qui est arrivé est gardé.',
    'The upload is not complete. Resume it: what arrived is kept.',
  ],
  content_damaged: [
    460,
    'Ce fichier a été abîmé en chemin. Envoyez-le de nouveau.',
    'This file was damaged on its way. Send it again.',
  ],
  file_infected: [
    403,
    'Un virus a été trouvé dans ce fichier : il ne peut pas être ouvert.',
    'A virus was found in this file: it cannot be opened.',
  ],
  not_ready: [
    409,
    'L’aperçu n’est pas encore prêt. Réessayez dans un instant.',
    'The preview is not ready yet. Try again in a moment.',
  ],
  folder_in_itself: [
    409,
    'Un dossier ne peut pas être placé dans lui-même.',
    'A folder cannot be placed inside itself.',
  ],

  due_before_start: [400, 'L’échéance doit venir après le début.', 'The deadline must come after the start.'],
  last_lead: [
    409,
    'Il faut au moins un responsable. Nommez-en un autre d’abord.',
    'Somebody must lead the project. Name another lead first.',
  ],
  version_outdated: [
    409,
    'Une version plus récente a été livrée. Regardez-la avant de répondre.',
    'A newer version was delivered. Look at it before you answer.',
  ],
  already_answered: [
    409,
    'Une réponse a déjà été donnée pour cette version.',
    'This version was already answered.',
  ],
  comment_missing: [
    400,
    'Dites ce qui doit changer, pour que l’équipe puisse le faire.',
    'Say what should change, so that the team can do it.',
  ],
  version_unchanged: [
    409,
    'C’est le même contenu que la version précédente.',
    'This is the same content as the version before.',
  ],
  ...errorsOfWork,
} as const satisfies Record<string, readonly [status: number, fr: string, en: string]>;

export type ErrorCode = keyof typeof errors;

/** What any action may answer besides its own codes. */
export const commonErrors = [
  'invalid_input',
  'unauthenticated',
  'forbidden',
  'not_found',
  'changed_meanwhile',
  'key_reused',
  'too_large',
  'too_many_requests',
  'unavailable',
  'internal',
] as const satisfies readonly ErrorCode[];

/** @returns HTTP status of a code, 500 for a code nobody declared. */
export const statusOf = (code: string): number => (errors[code as ErrorCode] ?? errors.internal)[0];

/** @returns the sentence for a person; an undeclared code reads as an internal error. */
export const sentenceOf = (code: string, locale: 'fr' | 'en'): string =>
  (errors[code as ErrorCode] ?? errors.internal)[locale === 'fr' ? 1 : 2];
