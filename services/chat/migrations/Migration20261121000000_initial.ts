import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000_initial extends Migration {
  override up(): void {
    this.addSql(conversations);
    this.addSql(members);
    this.addSql(plainWords);
    this.addSql(searchVector);
    this.addSql(searchQuery);
    this.addSql(messages);
    this.addSql(mentions);
  }
}

/** Rows that change with every message leave room beside them, so that no index has to follow. */
const conversations = `
  create table conversation (
    id uuid primary key,
    organization_id uuid not null,
    group_id uuid,
    kind text not null check (kind in ('direct', 'group', 'channel')),
    is_main boolean not null,
    pair text,
    name text,
    topic text not null,
    created_by uuid,
    created_at timestamptz not null,
    archived_at timestamptz,
    member_count int not null check (member_count >= 0),
    last_sequence int not null,
    last_revision int not null,
    active_at timestamptz not null,
    check ((kind = 'direct') = (pair is not null)),
    check ((kind = 'direct') = (name is null))
  ) with (fillfactor = 60);
  create unique index conversation_pair on conversation (organization_id, pair) where pair is not null;
  create unique index conversation_main on conversation (organization_id, group_id) nulls not distinct where is_main;
  create unique index conversation_name on conversation (organization_id, group_id, lower(name)) nulls not distinct
    where kind = 'channel' and not is_main and archived_at is null;
  create index conversation_channel on conversation (organization_id, group_id) where kind = 'channel';
`;

const members = `
  create table member (
    conversation_id uuid not null references conversation,
    account_id uuid not null,
    organization_id uuid not null,
    joined_at timestamptz not null,
    read_sequence int not null,
    delivered_sequence int not null,
    primary key (conversation_id, account_id)
  ) with (fillfactor = 80);
  create index member_account on member (account_id, organization_id, conversation_id);
`;

/**
 * Words without accents, mentions and marks that would glue them together, so that half a compound is found too.
 * unaccent() only counts as stable because its rules are a file; ours never change under an index.
 */
const plainWords = `
  create function plain_words(words text) returns text language sql immutable strict parallel safe
  return public.unaccent('public.unaccent'::regdictionary, regexp_replace(words, '<@[^>]*>|[-_/.:@#&+=]', ' ', 'g'));
`;

/** The organisation is a word of each message, so that the index never walks through those of others. */
const searchVector = `
  create function search_vector(organization_id uuid, words text) returns tsvector
  language sql immutable strict parallel safe
  return array_to_tsvector(array[organization_id::text])
    || setweight(to_tsvector('pg_catalog.simple', plain_words(words)), 'A')
    || setweight(to_tsvector('pg_catalog.french', plain_words(words)), 'B')
    || setweight(to_tsvector('pg_catalog.english', plain_words(words)), 'B');
`;

/** All the words, the last one perhaps only begun; or all of their French or their English stems. Null without words. */
const searchQuery = `
  create function search_query(words text) returns tsquery language sql immutable strict parallel safe
  return (nullif(plainto_tsquery('pg_catalog.simple', plain_words(words))::text, '') || ':*')::tsquery
    || plainto_tsquery('pg_catalog.french', plain_words(words))
    || plainto_tsquery('pg_catalog.english', plain_words(words));
`;

const messages = `
  create table message (
    id uuid primary key,
    organization_id uuid not null,
    conversation_id uuid not null references conversation,
    sequence int not null,
    revision int not null,
    author_id uuid not null,
    text text not null,
    sent_at timestamptz not null,
    edited_at timestamptz,
    deleted_at timestamptz,
    reply_to_id uuid references message,
    reactions jsonb not null,
    attachments jsonb not null,
    client_id text,
    search tsvector generated always as (search_vector(organization_id, text)) stored
  );
  create unique index message_sequence on message (conversation_id, sequence);
  create unique index message_revision on message (conversation_id, revision);
  create unique index message_client on message (conversation_id, author_id, client_id) where client_id is not null;
  create index message_reply on message (reply_to_id) where reply_to_id is not null;
  create index message_search on message using gin (search);
`;

const mentions = `
  create table mention (
    conversation_id uuid not null,
    sequence int not null,
    account_id uuid not null,
    organization_id uuid not null,
    primary key (conversation_id, sequence, account_id),
    foreign key (conversation_id, sequence) references message (conversation_id, sequence)
  );
  create index mention_account on mention (conversation_id, account_id, sequence);
`;
