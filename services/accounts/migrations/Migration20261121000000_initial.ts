import { Migration } from '@mikro-orm/migrations';

/** Foreign keys are checked at commit, so that the order in which the rows of one command are written is free. */
export class Migration20261121000000_initial extends Migration {
  override up(): void {
    this.addSql(`
      create table account (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        email_verified_at timestamptz,
        password_hash text not null,
        password_changed_at timestamptz not null,
        name text not null,
        locale text not null check (locale in ('fr', 'en')),
        time_zone text not null,
        phone text,
        field_of_study text,
        level text,
        photo_id uuid,
        totp_secret bytea,
        totp_step int,
        two_factor_since timestamptz check (totp_secret is not null or two_factor_since is null),
        created_at timestamptz not null,
        version int not null default 1
      )`);
    this.addSql(`
      create table recovery_code (
        account_id uuid not null references account on delete cascade deferrable initially deferred,
        hash bytea not null,
        primary key (account_id, hash)
      )`);
    this.addSql(`
      create table photo (
        id uuid primary key,
        account_id uuid not null unique references account on delete cascade deferrable initially deferred,
        webp bytea not null
      )`);
    this.addSql(`
      create table session (
        id uuid primary key,
        account_id uuid not null references account on delete cascade deferrable initially deferred,
        device text not null,
        ip text not null,
        started_at timestamptz not null,
        seen_at timestamptz not null,
        expires_at timestamptz not null,
        generation int not null
      )`);
    this.addSql('create index session_account_id on session (account_id, id)');
    this.addSql('create index session_expires_at on session (expires_at)');
    this.addSql(`
      create table login_attempt (
        id uuid primary key,
        account_id uuid not null references account on delete cascade deferrable initially deferred,
        at timestamptz not null,
        ip text not null,
        device text not null,
        outcome text not null check (outcome in ('succeeded', 'wrong_password', 'wrong_code', 'locked'))
      )`);
    this.addSql('create index login_attempt_account_id on login_attempt (account_id, id)');
    this.addSql(
      `create index login_attempt_device on login_attempt (account_id, device) where outcome = 'succeeded'`,
    );
    this.addSql('create index login_attempt_at on login_attempt (at)');
    this.addSql(`
      create table mail_request (
        id uuid primary key,
        account_id uuid not null references account on delete cascade deferrable initially deferred,
        purpose text not null check (purpose in ('verify-email', 'reset-password')),
        requested_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    this.addSql('create index mail_request_account_id on mail_request (account_id, purpose, requested_at)');
    this.addSql('create index mail_request_expires_at on mail_request (expires_at)');
    this.addSql(`
      create table attempt_count (
        key text primary key,
        attempts int not null,
        ends_at timestamptz not null
      )`);
    this.addSql('create index attempt_count_ends_at on attempt_count (ends_at)');
  }
}
