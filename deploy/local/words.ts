const french = {
  usage: `Utilisation : npm start -- [options]

  --port 3000            port de la page web
  --host 127.0.0.1       adresse d'écoute ; 0.0.0.0 pour ouvrir à votre réseau
  --data-dir .data       dossier de toutes les données
  --demo                 remplit une organisation de chaque modèle avec des exemples
  --help                 affiche cette aide

Avec DATABASE_URL, NATS_URL, REDIS_URL, MONGODB_URL ou SMTP_URL, ces serveurs sont utilisés à la place des nôtres.
Tout est expliqué dans deploy/README.md.`,
  badFlag: (reason: string) => `Option non comprise : ${reason}\nAide : npm start -- --help`,
  alreadyRunning: (address: string, pid: number, dataDir: string) =>
    `AllForOne est déjà en marche : ${address} (processus ${pid}, données dans ${dataDir}).\n` +
    'Ouvrez cette adresse, ou arrêtez-le par Ctrl-C dans son terminal. ' +
    'Pour une seconde plateforme à côté : npm start -- --data-dir AUTRE --port AUTRE',
  portTaken: (port: number, host: string) =>
    `Le port ${port} de ${host} est déjà pris par un autre programme.\n` +
    `Arrêtez ce programme, ou choisissez un autre port : npm start -- --port ${port + 1}`,
  portForbidden: (port: number) =>
    `Votre compte n'a pas le droit d'ouvrir le port ${port}. Choisissez-en un plus grand que 1024 : npm start -- --port 3000`,
  addressUnknown: (host: string) =>
    `Cette machine n'a pas l'adresse ${host}. Essayez --host 127.0.0.1 ou --host 0.0.0.0`,
  endingLeftovers: (names: string) => `Le dernier arrêt a été brutal : fin de ce qui restait (${names})`,
  openedFolder: (folder: string) =>
    `Droit de passage (sans lecture) donné au compte des bases de données sur ${folder}`,
  installing: (packages: string) => `Installation par Debian : ${packages}`,
  missingProgram: (program: string, variable: string) =>
    `Il manque ${program}. Installez-le (Debian, Ubuntu : sudo apt-get install -y --no-install-recommends ${program}), ` +
    `ou donnez l'adresse d'un serveur existant dans ${variable}.`,
  noPostgresBuild: (system: string) =>
    `PostgreSQL n'est pas livré pour ${system}. Donnez l'adresse d'un serveur existant dans DATABASE_URL.`,
  creatingDatabase: 'Création de la base de données',
  starting: (name: string) => `Démarrage de ${name}`,
  serverFailed: (name: string, log: string, tail: string) =>
    `${name} n'a pas démarré. Journal : ${log}\n${tail}`,
  serverDied: (name: string) => `${name} s'est arrêté sans qu'on le lui demande : il redémarre`,
  serverSlow: (name: string) => `${name} ne s'arrête pas : il est arrêté de force`,
  buildingWeb: 'Construction de la page web (seulement quand elle a changé)',
  webFailed: (output: string) => `La page web n'a pas pu être construite :\n${output}`,
  startingServices: 'Démarrage des services',
  fillingDemo: 'Remplissage des organisations de démonstration',
  ready: (address: string) => `AllForOne est prêt : ${address}`,
  outbox: (address: string) =>
    `Les e-mails ne partent pas (SMTP_URL n'est pas donné), ils se lisent ici : ${address}`,
  dataIn: (dataDir: string) => `Données : ${dataDir}`,
  howToStop: 'Arrêt : Ctrl-C',
  stopping: "Arrêt en cours, dans l'ordre (Ctrl-C encore une fois pour forcer)",
  stopped: 'Tout est arrêté.',
  failed: "AllForOne s'arrête à cause d'une erreur :",
};

const english: typeof french = {
  usage: `Usage: npm start -- [options]

  --port 3000            port of the web page
  --host 127.0.0.1       address to listen on; 0.0.0.0 opens it to your network
  --data-dir .data       folder that holds all data
  --demo                 fills one organisation of each template with examples
  --help                 shows this help

Given DATABASE_URL, NATS_URL, REDIS_URL, MONGODB_URL or SMTP_URL, those servers are used instead of our own.
deploy/README.md explains everything.`,
  badFlag: (reason) => `Option not understood: ${reason}\nHelp: npm start -- --help`,
  alreadyRunning: (address, pid, dataDir) =>
    `AllForOne is already running: ${address} (process ${pid}, data in ${dataDir}).\n` +
    'Open that address, or stop it with Ctrl-C in its terminal. ' +
    'For a second platform beside it: npm start -- --data-dir OTHER --port OTHER',
  portTaken: (port, host) =>
    `Port ${port} of ${host} is already taken by another program.\n` +
    `Stop that program, or choose another port: npm start -- --port ${port + 1}`,
  portForbidden: (port) =>
    `Your account may not open port ${port}. Choose one above 1024: npm start -- --port 3000`,
  addressUnknown: (host) =>
    `This machine does not have the address ${host}. Try --host 127.0.0.1 or --host 0.0.0.0`,
  endingLeftovers: (names) => `The last stop was abrupt: ending what was left (${names})`,
  openedFolder: (folder) => `Right of way (no reading) given to the database account on ${folder}`,
  installing: (packages) => `Installing from Debian: ${packages}`,
  missingProgram: (program, variable) =>
    `${program} is missing. Install it (Debian, Ubuntu: sudo apt-get install -y --no-install-recommends ${program}), ` +
    `or give the address of an existing server in ${variable}.`,
  noPostgresBuild: (system) =>
    `PostgreSQL does not come with us for ${system}. Give the address of an existing server in DATABASE_URL.`,
  creatingDatabase: 'Creating the database',
  starting: (name) => `Starting ${name}`,
  serverFailed: (name, log, tail) => `${name} did not start. Log: ${log}\n${tail}`,
  serverDied: (name) => `${name} ended without being asked to: it is started again`,
  serverSlow: (name) => `${name} does not stop: it is stopped by force`,
  buildingWeb: 'Building the web page (only when it has changed)',
  webFailed: (output) => `The web page could not be built:\n${output}`,
  startingServices: 'Starting the services',
  fillingDemo: 'Filling the demonstration organisations',
  ready: (address) => `AllForOne is ready: ${address}`,
  outbox: (address) => `E-mails are not sent (SMTP_URL is not given), read them here: ${address}`,
  dataIn: (dataDir) => `Data: ${dataDir}`,
  howToStop: 'Stop: Ctrl-C',
  stopping: 'Stopping, in order (Ctrl-C once more to force)',
  stopped: 'Everything has stopped.',
  failed: 'AllForOne stops because of an error:',
};

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

/** French unless the terminal asks for English: those who start it are mostly French-speaking. */
export const words = locale.startsWith('en') ? english : french;
