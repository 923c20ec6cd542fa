import { getOrganization } from '../../queries/get-organization.ts';
import { getLogo } from '../../queries/logo.ts';
import { listMine } from '../../queries/mine.ts';
import { namePlace } from '../../queries/place.ts';
import { changeLogo } from './change-logo.ts';
import { changeModules } from './change-modules.ts';
import { createOrganization } from './create-organization.ts';
import { updateOrganization } from './update-organization.ts';

export const organizationActions = {
  create: createOrganization,
  mine: listMine,
  get: getOrganization,
  update: updateOrganization,
  changeModules,
  changeLogo,
  logo: getLogo,
  place: namePlace,
};
