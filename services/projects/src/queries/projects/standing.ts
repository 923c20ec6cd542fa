import type { Part } from '@allforone/contracts/projects';
import { type RawBuilder, sql } from 'kysely';

/** What an account was named as in a project. Looked up for the rows of a page, once it is cut. */
export const namedPart = (accountId: string): RawBuilder<Part | null> => sql<Part | null>`(
  select own.part from project_member as own where own.project_id = project.id and own.account_id = ${accountId})`;

/** The group of the project's clients, where the account is one of them. */
export const clientGroup = (accountId: string): RawBuilder<string | null> => sql<string | null>`(
  select theirs.group_id from group_client as theirs
  where theirs.group_id = project.client_group_id and theirs.account_id = ${accountId})`;
