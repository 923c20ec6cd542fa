import type { Attachment } from '@allforone/contracts/chat';
import { tasks } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { defineEntity, p } from '@mikro-orm/core';

export const mostComments = 5000;

export const CommentSchema = defineEntity({
  name: 'Comment',
  tableName: 'comment',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    taskId: p.uuid(),
    authorId: p.uuid(),
    text: p.text(),
    attachments: p.json<Attachment[]>(),
    createdAt: p.datetime(),
    editedAt: p.datetime().nullable(),
    deletedAt: p.datetime().nullable(),
    clientId: p.text().nullable(),
  },
});

export class Comment extends CommentSchema.class {
  edit(text: string, now: Date): void {
    this.text = text;
    this.editedAt = now;
  }

  /** Nothing of it is kept but that it was there. */
  delete(now: Date): void {
    this.text = '';
    this.attachments = [];
    this.deletedAt = now;
  }
}
CommentSchema.setClass(Comment);

/** For who keeps what its text names. */
export const tellComment = (ctx: SystemCtx, { id, organizationId, authorId, text, deletedAt }: Comment) =>
  ctx.publish(tasks.commentChanged, {
    ...{ commentId: id, organizationId, authorId, text, isDeleted: deletedAt !== null },
  });
