import type { Colors } from '@allforone/contracts/organizations';
import { type Module, modules, type Template, templateDefinitions } from '@allforone/contracts/templates';
import { conflict } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';

export const OrganizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    template: p.text().$type<Template>(),
    language: p.text().$type<'fr' | 'en'>(),
    colors: p.json<Colors>(),
    modules: p.array<Module>(),
    logoId: p.uuid().nullable(),
    memberCount: p.integer(),
    ownerCount: p.integer(),
    createdAt: p.datetime(),
  },
});

export class Organization extends OrganizationSchema.class {
  static atTheStart(template: Template, chosen: readonly Module[] | undefined) {
    const { colors, modules: usual } = templateDefinitions[template];

    return { colors, modules: inOrder(chosen ?? usual), logoId: null, memberCount: 1, ownerCount: 1 };
  }

  changeModules(chosen: readonly Module[]): void {
    this.modules = inOrder(chosen);
  }

  admit(role: string): void {
    this.memberCount += 1;
    if (role === 'owner') this.ownerCount += 1;
  }

  /** @throws Refusal last_owner: somebody must always be able to hand the organisation on. */
  dismiss(role: string): void {
    if (role === 'owner') this.loseOwner();
    this.memberCount -= 1;
  }

  reassign(from: string, to: string): void {
    if (to === 'owner') this.ownerCount += 1;
    if (from === 'owner') this.loseOwner();
  }

  private loseOwner(): void {
    if (this.ownerCount === 1) throw conflict('last_owner');
    this.ownerCount -= 1;
  }
}
OrganizationSchema.setClass(Organization);

const inOrder = (chosen: readonly Module[]): Module[] => modules.filter((module) => chosen.includes(module));

/** Lies apart from its organisation, which is read far more often. */
export const LogoSchema = defineEntity({
  name: 'Logo',
  tableName: 'logo',
  properties: { id: p.uuid().primary(), organizationId: p.uuid(), webp: p.blob() },
});

export class Logo extends LogoSchema.class {}
LogoSchema.setClass(Logo);
