import { Id } from '@allforone/contracts/common';
import { command, contract, query } from '@allforone/contracts/contract';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { sql } from 'kysely';
import { z } from 'zod';
import { handle } from '../src/action.ts';
import type { Ctx } from '../src/context.ts';
import { newId } from '../src/id.ts';
import { service } from '../src/service.ts';

const input = z.object({ organizationId: Id, isForgotten: z.boolean() });
const Count = z.object({ count: z.int() });
const asks = () => query({ allow: 'chat.read', input, output: Count });
const does = () => command({ allow: 'chat.read', input, output: Count });

/** Ways to forget the organisation, or not to. */
export const forgetful = contract('forgetful', {
  list: asks(),
  join: asks(),
  count: asks(),
  group: asks(),
  raw: asks(),
  find: asks(),
  update: does(),
  remove: does(),
  updateReturning: does(),
  create: does(),
});

const SecretSchema = defineEntity({
  name: 'Secret',
  tableName: 'secret',
  properties: { id: p.uuid().primary(), organizationId: p.uuid(), text: p.string() },
});
class Secret extends SecretSchema.class {}
SecretSchema.setClass(Secret);

class Migration20260102000000 extends Migration {
  override up(): void {
    this.addSql(
      'create table secret (id uuid primary key, organization_id uuid not null, text text not null)',
    );
  }
}

type Asked = z.output<typeof input>;
const secrets = (ctx: Ctx) => ctx.tables(SecretSchema);
const counted = (rows: readonly unknown[]) => ({ count: rows.length });

/** The filter that is forgotten. */
const chosen = ({ isForgotten, organizationId }: Asked) =>
  isForgotten ? sql<boolean>`true` : sql<boolean>`secret.organization_id = ${organizationId}`;

export const forgetfulService = service(forgetful, {
  entities: [SecretSchema],
  migrations: [Migration20260102000000],
  actions: {
    list: handle(forgetful.list, async (ctx, asked) =>
      counted(await secrets(ctx).selectFrom('secret').select('text').where(chosen(asked)).execute()),
    ),
    join: handle(forgetful.join, async (ctx, asked) =>
      counted(
        await secrets(ctx)
          .selectFrom('secret')
          .leftJoin('secret as other', (join) =>
            asked.isForgotten
              ? join.onRef('other.id', '!=', 'secret.id')
              : join.onRef('other.organization_id', '=', 'secret.organization_id'),
          )
          .select('other.text')
          .where('secret.organization_id', '=', asked.organizationId)
          .execute(),
      ),
    ),
    count: handle(forgetful.count, async (ctx, asked) => {
      const rows = secrets(ctx).selectFrom('secret').where(chosen(asked));
      const { count } = await rows.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
      return { count: Number(count) };
    }),
    group: handle(forgetful.group, async (ctx, asked) =>
      counted(
        await secrets(ctx).selectFrom('secret').select('text').where(chosen(asked)).groupBy('text').execute(),
      ),
    ),
    raw: handle(forgetful.raw, async (ctx, asked) => {
      const { rows } = await sql`select id, organization_id from secret where ${chosen(asked)}`.execute(
        secrets(ctx),
      );
      return counted(rows);
    }),
    find: handle(forgetful.find, async (ctx, { isForgotten, organizationId }) =>
      counted(await ctx.em.find(Secret, isForgotten ? {} : { organizationId })),
    ),
    update: handle(forgetful.update, async (ctx, asked) => {
      const update = secrets(ctx).updateTable('secret').set({ text: 'changed' }).where(chosen(asked));
      return { count: Number((await update.executeTakeFirst()).numUpdatedRows) };
    }),
    remove: handle(forgetful.remove, async (ctx, asked) => {
      const removal = secrets(ctx).deleteFrom('secret').where(chosen(asked));
      return { count: Number((await removal.executeTakeFirst()).numDeletedRows) };
    }),
    updateReturning: handle(forgetful.updateReturning, async (ctx, asked) => {
      const update = secrets(ctx).updateTable('secret').set({ text: 'changed' }).where(chosen(asked));
      return counted(await update.returning('id').execute());
    }),
    create: handle(forgetful.create, async (ctx, { isForgotten, organizationId }) => {
      const elsewhere = isForgotten ? newId() : organizationId;
      ctx.em.create(Secret, { id: newId(), organizationId: elsewhere, text: 'new' });
      return { count: 1 };
    }),
  },
});
