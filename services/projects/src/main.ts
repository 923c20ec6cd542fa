import { projects } from '@allforone/contracts/projects';
import { service } from '@allforone/runtime/service';
import { Migration20261125000000_initial } from '../migrations/Migration20261125000000_initial.ts';
import { deliverableActions } from './actions/deliverables/deliverable-actions.ts';
import { projectActions } from './actions/projects/project-actions.ts';
import { requestReport } from './actions/reports/request-report.ts';
import { stageActions } from './actions/stages/stage-actions.ts';
import { entities } from './entities/entities.ts';
import { deliverableQueries } from './queries/deliverables/deliverable-queries.ts';
import { overviewQueries } from './queries/overviews/overview-queries.ts';
import { projectQueries } from './queries/projects/project-queries.ts';
import { onChanged } from './subscriptions/on-changed.ts';
import { onConversationCreated } from './subscriptions/on-conversation-created.ts';
import { onDownloaded } from './subscriptions/on-downloaded.ts';
import { onGrantsChanged } from './subscriptions/on-grants-changed.ts';
import { onGroupDeleted } from './subscriptions/on-group-deleted.ts';
import { onGroupMemberAdded } from './subscriptions/on-group-member-added.ts';
import { onGroupMemberRemoved } from './subscriptions/on-group-member-removed.ts';
import { onMemberJoined } from './subscriptions/on-member-joined.ts';
import { onMemberRemoved } from './subscriptions/on-member-removed.ts';
import { onRoleChanged } from './subscriptions/on-role-changed.ts';

export default service(projects, {
  entities,
  migrations: [Migration20261125000000_initial],
  actions: {
    ...{ ...projectActions, ...stageActions, ...deliverableActions, requestReport },
    ...{ ...projectQueries, ...deliverableQueries, ...overviewQueries },
  },
  subscriptions: [
    ...[onMemberJoined, onMemberRemoved, onRoleChanged, onGrantsChanged],
    ...[onGroupMemberAdded, onGroupMemberRemoved, onGroupDeleted],
    ...[onConversationCreated, onDownloaded, onChanged],
  ],
});
