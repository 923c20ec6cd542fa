import { z } from 'zod';
import { Id, Locale, Name, page, pageOf, SmallImage } from '../common.ts';
import { command, query } from '../contract.ts';
import { Module, Template } from '../templates.ts';
import { Colors, Organization } from './objects.ts';

const inOrganization = { organizationId: Id };

export const organizationActions = {
  create: command({
    allow: 'signedIn',
    input: z.object({
      template: Template,
      name: Name,
      language: Locale,
      modules: z.array(Module).max(40).optional(),
    }),
    output: Organization,
  }),
  mine: query({ allow: 'signedIn', input: z.object(page), output: pageOf(Organization) }),
  get: query({ allow: 'organization.read', input: z.object(inOrganization), output: Organization }),
  update: command({
    allow: 'organization.update',
    input: z.object({
      ...inOrganization,
      name: Name.optional(),
      language: Locale.optional(),
      colors: Colors.optional(),
    }),
    output: Organization,
  }),
  changeModules: command({
    allow: 'organization.update',
    input: z.object({ ...inOrganization, modules: z.array(Module).max(40) }),
    output: Organization,
  }),
  changeLogo: command({
    allow: 'organization.update',
    input: z.object({ ...inOrganization, image: SmallImage.nullable() }),
    output: Organization,
    errors: ['image_unreadable'],
  }),
  /** As `accounts.photo`: WebP, base64, id that cannot be guessed. */
  logo: query({ allow: 'anyone', input: z.object({ logoId: Id }), output: z.object({ webp: z.string() }) }),
};
