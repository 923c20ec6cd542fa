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
    /** Members by the key of their role; a role that nobody has is not among them. */
    roleCounts: p.json<Record<string, number>>(),
    createdAt: p.datetime(),
  },
});

export class Organization extends OrganizationSchema.class {
  static atTheStart(template: Template, chosen: readonly Module[] | undefined) {
    const { colors, modules: usual } = templateDefinitions[template];

    return {
      ...{ colors, modules: inOrder(chosen ?? usual), logoId: null },
      ...{ memberCount: 1, roleCounts: { owner: 1 } },
    };
  }

  changeModules(chosen: readonly Module[]): void {
    this.modules = inOrder(chosen);
  }

  countOf(role: string): number {
    return this.roleCounts[role] ?? 0;
  }

  admit(role: string): void {
    this.memberCount += 1;
    this.count(role, 1);
  }

  /** @throws Refusal last_owner: somebody must always be able to hand the organisation on. */
  dismiss(role: string): void {
    this.count(role, -1);
    this.memberCount -= 1;
  }

  reassign(from: string, to: string): void {
    this.count(to, 1);
    this.count(from, -1);
  }

  private count(role: string, more: number): void {
    const count = this.countOf(role) + more;
    if (role === 'owner' && count === 0) throw conflict('last_owner');
    const { [role]: _before, ...others } = this.roleCounts;
    this.roleCounts = count > 0 ? { ...others, [role]: count } : others;
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
