import { links } from '@allforone/contracts/links';
import { service } from '@allforone/runtime/service';
import { Migration20261126000000_initial } from '../migrations/Migration20261126000000_initial.ts';
import { addLink } from './actions/add-link.ts';
import { removeLink } from './actions/remove-link.ts';
import { LinkSchema } from './entities/link.ts';
import { LinkedObjectSchema } from './entities/linked-object.ts';
import { listLinkedIds } from './queries/list-linked-ids.ts';
import { listLinks } from './queries/list-links.ts';
import { resolveObjects } from './queries/resolve-objects.ts';
import { subscriptions } from './subscriptions/on-facts.ts';

export default service(links, {
  entities: [LinkSchema, LinkedObjectSchema],
  migrations: [Migration20261126000000_initial],
  actions: {
    ...{ add: addLink, remove: removeLink },
    ...{ list: listLinks, resolve: resolveObjects, linkedIds: listLinkedIds },
  },
  subscriptions,
});
