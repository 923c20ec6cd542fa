import type { files } from '@allforone/contracts/files';
import { rightsToFiles } from '../file-rights.ts';
import {
  type Expectation,
  inOrganizationThen,
  needed,
  ofOrganization,
  type Rule,
  servicesOnly,
} from '../rules.ts';
import type { ExpectationsOf } from './expectations.ts';

const places = ['ownGroup', 'otherGroup', 'organization', 'private', 'foreign'] as const;

/** Who may not read there does not see that there is anything. */
const readableThen =
  (rule: Rule): Rule =>
  (standing, action, place) => {
    if (!standing.isSignedIn) return 'unauthenticated';

    return rightsToFiles(standing, place).read ? rule(standing, action, place) : 'not_found';
  };

const ok: Rule = () => 'ok';
const writes: Rule = (standing, _action, place) =>
  rightsToFiles(standing, place).write ? 'ok' : 'forbidden';
const manages: Rule = (standing, _action, place) =>
  rightsToFiles(standing, place).manage ? 'ok' : 'forbidden';

/** Where the input names the organisation, the permission in it is settled first. */
const inSpace = (rule: Rule): Expectation => ({ places, verdict: inOrganizationThen(readableThen(rule)) });
const ofFile = (rule: Rule): Expectation => ({ places, verdict: readableThen(rule) });
/** By who made it, or manages the space. */
const ofMaker: Expectation = { places, verdict: readableThen(writes), ofOthers: readableThen(manages) };
const ofManager: Expectation = ofFile((standing, action, place) =>
  manages(standing, action, place) === 'ok' && standing.inOrganization.includes(needed(action))
    ? 'ok'
    : 'forbidden',
);
/** What was begun is of who began it alone. */
const ofSender: Expectation = {
  places,
  verdict: (standing, _action, place) => {
    if (!standing.isSignedIn) return 'unauthenticated';

    return rightsToFiles(standing, place).write ? 'ok' : 'not_found';
  },
  ofOthers: ({ isSignedIn }) => (isSignedIn ? 'not_found' : 'unauthenticated'),
};
const ofHolder: Expectation = { places: ['ownGroup', 'foreign'], verdict: ok };

export const filesExpectations: ExpectationsOf<typeof files> = {
  spaces: ofOrganization,
  space: inSpace(ok),
  folders: inSpace(ok),
  folder: ofFile(ok),
  createFolder: inSpace(writes),
  updateFolder: ofMaker,
  restrictFolder: ofMaker,
  deleteFolder: ofMaker,
  restoreFolder: ofMaker,
  trash: inSpace(ok),

  list: inSpace(ok),
  get: ofFile(ok),
  versions: ofFile(ok),
  update: ofMaker,
  restrict: ofMaker,
  readers: ofFile(ok),
  restoreVersion: ofFile(writes),
  delete: ofMaker,
  restore: ofMaker,
  purge: ofManager,
  quota: ofOrganization,

  beginUpload: inSpace(writes),
  completeUpload: ofSender,
  uploaded: ofSender,
  cancelUpload: ofSender,
  content: ofFile(ok),
  noteDownload: ofFile(ok),
  ticket: ofFile(ok),
  contentByTicket: ofHolder,
  createLink: ofMaker,
  links: ofMaker,
  revokeLink: ofMaker,
  shared: ofHolder,
  contentByLink: ofHolder,

  findObjects: ofOrganization,
  objectCards: servicesOnly,

  attachable: servicesOnly,
  keep: servicesOnly,
};
