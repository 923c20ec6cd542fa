import type { SavedView as View } from '@allforone/contracts/tasks';
import { defineEntity, p } from '@mikro-orm/core';

export const mostViews = 50;

export const SavedViewSchema = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    boardId: p.uuid().nullable(),
    ownerId: p.uuid(),
    name: p.text(),
    layout: p.text().$type<View['layout']>(),
    filter: p.json<View['filter']>(),
    isShared: p.boolean(),
  },
});

export class SavedView extends SavedViewSchema.class {}
SavedViewSchema.setClass(SavedView);
