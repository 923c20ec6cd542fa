import type { Part } from '@allforone/contracts/projects';
import { defineEntity, p } from '@mikro-orm/core';

/** Who was named, each once; those of the client's group are not written per project. */
export const ProjectMemberSchema = defineEntity({
  name: 'ProjectMember',
  tableName: 'project_member',
  properties: {
    projectId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    organizationId: p.uuid(),
    part: p.text().$type<Part>(),
    addedAt: p.datetime(),
  },
});

/** Outside people of groups for which there is a project: clients of all of those. */
export const GroupClientSchema = defineEntity({
  name: 'GroupClient',
  tableName: 'group_client',
  properties: {
    groupId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    organizationId: p.uuid(),
  },
});
