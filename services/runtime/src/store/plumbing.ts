import { Migration } from '@mikro-orm/migrations';

/** Tables that every service has for the runtime: events to tell, events handled, commands answered. */
export class Migration00000000000000 extends Migration {
  override up(): void {
    this.addSql(`
      create table outbox (
        id uuid primary key,
        subject text not null,
        payload text not null,
        traceparent text,
        created_at timestamptz not null default now()
      )`);
    this.addSql('create index outbox_created_at on outbox (created_at, id)');
    this.addSql(`
      create table inbox (
        event_id text not null,
        subject text not null,
        handled_at timestamptz not null default now(),
        primary key (event_id, subject)
      )`);
    this.addSql('create index inbox_handled_at on inbox (handled_at)');
    this.addSql(`
      create table idempotency (
        key text not null,
        action text not null,
        account_id text not null,
        fingerprint text not null,
        reply bytea,
        created_at timestamptz not null default now(),
        primary key (key, action, account_id)
      )`);
    this.addSql('create index idempotency_created_at on idempotency (created_at)');
  }
}
