import { accounts } from '@allforone/contracts/accounts';
import { audit } from '@allforone/contracts/audit';
import { chat } from '@allforone/contracts/chat';
import type { Action, Contract, Event } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import { notifications } from '@allforone/contracts/notifications';
import { objectives } from '@allforone/contracts/objectives';
import { organizations } from '@allforone/contracts/organizations';
import { projects } from '@allforone/contracts/projects';

/** Every contract of the platform, by the name of its service: what each proof is made from. */
export const contracts = {
  accounts,
  organizations,
  chat,
  files,
  projects,
  objectives,
  notifications,
  audit,
} as const;

export type Contracts = typeof contracts;
export type ServiceName = keyof Contracts;

const members = Object.values<Contract>(contracts).flatMap((contract) => Object.values(contract));

export const actions: readonly Action[] = members.filter((member) => member.kind !== 'event');
export const events: readonly Event[] = members.filter((member) => member.kind === 'event');

export const pathOf = ({ service, name }: { service: string; name: string }): string => `${service}.${name}`;
