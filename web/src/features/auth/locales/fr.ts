const fr = {
  welcome: {
    title: 'Bienvenue',
    headline: 'Votre groupe, au même endroit.',
    lead: 'Discuter, s’organiser et décider ensemble. Pour une association, une équipe, des clubs, un chantier ou une famille.',
    sign_up: 'Créer un compte',
    sign_in: 'Se connecter',
    promise: 'Gratuit sur votre propre serveur, sans limite de membres ni d’historique.',
  },
  sample: {
    organization: 'Les Amis du quartier',
    channel: 'Fête de printemps',
    first: 'La salle est réservée pour samedi 14 h !',
    second: 'Super. J’apporte les tables et le café.',
    third: 'On sera une quarantaine, je prépare la liste.',
    first_name: 'Awa Diop',
    second_name: 'Karim Haddad',
    composer: 'Écrire un message',
  },
  field: {
    name: 'Votre nom',
    name_hint: 'Tel que les autres le verront.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    new_password: 'Nouveau mot de passe',
    code: 'Code à six chiffres',
    recovery_code: 'Code de secours',
  },
  sign_up: {
    title: 'Créer un compte',
    submit: 'Créer mon compte',
    have_account: 'Vous avez déjà un compte ?',
    sign_in: 'Se connecter',
    taken: 'Un compte existe déjà avec cette adresse.',
  },
  sign_in: {
    title: 'Se connecter',
    submit: 'Se connecter',
    forgot: 'Mot de passe oublié ?',
    no_account: 'Pas encore de compte ?',
    sign_up: 'Créer un compte',
    code_title: 'Vérification en deux étapes',
    code_lead: 'Ouvrez votre application d’authentification et saisissez le code affiché pour AllForOne.',
    recovery_lead:
      'Saisissez l’un des codes de secours que vous avez conservés. Chaque code ne sert qu’une fois.',
    use_recovery: 'Je n’ai pas mon téléphone',
    use_code: 'Utiliser l’application d’authentification',
    verify: 'Vérifier',
    start_again: 'Revenir au mot de passe',
    challenge_expired: 'La vérification a pris trop de temps. Saisissez à nouveau votre mot de passe.',
  },
  forgot: {
    title: 'Mot de passe oublié',
    lead: 'Indiquez votre adresse e-mail : nous vous enverrons un lien pour en choisir un nouveau.',
    submit: 'Recevoir le lien',
    sent_title: 'Consultez vos e-mails',
    sent: 'Si un compte existe pour {{email}}, un lien vient d’y être envoyé. Il est valable une heure.',
    not_received: 'Rien reçu ? Regardez dans les courriers indésirables, ou réessayez.',
    again: 'Renvoyer le lien',
    back: 'Revenir à la connexion',
  },
  reset: {
    title: 'Choisir un nouveau mot de passe',
    lead: 'Par sécurité, tous vos appareils seront déconnectés.',
    submit: 'Enregistrer ce mot de passe',
    done_title: 'Mot de passe changé',
    done: 'Vous pouvez maintenant vous connecter.',
    expired: 'Ce lien a expiré ou a déjà servi. Demandez-en un nouveau.',
    ask_again: 'Demander un nouveau lien',
  },
  verify: {
    title: 'Confirmer l’adresse e-mail',
    working: 'Un instant, nous vérifions votre adresse…',
    done_title: 'Adresse confirmée',
    done: 'Merci ! Votre adresse e-mail est bien la vôtre.',
    failed_title: 'Lien expiré',
    failed: 'Ce lien a expiré ou a déjà servi. Depuis votre compte, vous pouvez en demander un autre.',
    go_on: 'Continuer vers AllForOne',
  },
  invitation: {
    title: 'Invitation',
    invited_by: '{{name}} vous invite à rejoindre cet espace.',
    as: 'Vous êtes connecté en tant que {{email}}.',
    accept: 'Rejoindre',
    other_account: 'Utiliser un autre compte',
    for_other:
      'Cette invitation a été envoyée à {{email}}. Connectez-vous avec cette adresse pour l’accepter.',
    expired_title: 'Cette invitation n’est plus valable',
    expired:
      'Elle a expiré, a été annulée ou a déjà servi. Demandez-en une nouvelle à la personne qui vous a invité.',
    create: 'Créer un compte et rejoindre',
    sign_in: 'Se connecter et rejoindre',
    new_here: 'Nouveau sur AllForOne ?',
  },
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    auth: typeof fr;
  }
}
