import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000 extends Migration {
  override up(): void {
    this.addSql(`
      create table notification (
        id uuid primary key,
        account_id uuid not null,
        kind text not null,
        organization_id uuid,
        actor_id uuid,
        facts jsonb not null,
        path text not null,
        created_at timestamptz(3) not null,
        read_at timestamptz(3),
        shown boolean not null,
        version integer not null default 1,
        conversation_id uuid,
        message_id uuid,
        sequence integer not null default 0,
        excerpt text,
        opened_by uuid,
        unread jsonb not null default '[]'
      )`);
    this.addSql(
      'create index notification_newest on notification (account_id, shown, created_at desc, id desc)',
    );
    this.addSql(`
      create index notification_unread on notification (account_id, created_at desc, id desc)
      where read_at is null`);
    this.addSql(
      'create index notification_message on notification (message_id) where message_id is not null',
    );
    this.addSql('create index notification_read_at on notification (read_at) where read_at is not null');

    this.addSql(`
      create table preference (
        id uuid primary key,
        account_id uuid not null,
        kind text not null,
        in_app boolean not null,
        email boolean not null
      )`);

    this.addSql(`
      create table outbox_mail (
        id uuid primary key,
        "to" text not null,
        subject text not null,
        text text not null,
        html text not null,
        created_at timestamptz(3) not null
      )`);
    this.addSql('create index outbox_mail_newest on outbox_mail (created_at desc, id desc)');
    this.addSql('create table sent_mail (id uuid primary key, sent_at timestamptz(3) not null)');
  }
}
