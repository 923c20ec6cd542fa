import type { Label as View } from '@allforone/contracts/tasks';
import { defineEntity, p } from '@mikro-orm/core';

export const mostLabels = 100;

export const LabelSchema = defineEntity({
  name: 'Label',
  tableName: 'label',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    boardId: p.uuid(),
    name: p.text(),
    color: p.text().$type<View['color']>(),
  },
});

export class Label extends LabelSchema.class {}
LabelSchema.setClass(Label);
