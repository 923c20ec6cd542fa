import { accounts } from '@allforone/contracts/accounts';
import { audit } from '@allforone/contracts/audit';
import { chat } from '@allforone/contracts/chat';
import type { Action, Audience, Contract, Event } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import { notifications } from '@allforone/contracts/notifications';
import { objectives } from '@allforone/contracts/objectives';
import { organizations } from '@allforone/contracts/organizations';
import { projects } from '@allforone/contracts/projects';
import { tasks } from '@allforone/contracts/tasks';

export type LiveEvent = Event & { audience: Audience };

const contracts: readonly Contract[] = [
  ...[accounts, organizations, chat, files, projects, tasks, objectives],
  ...[notifications, audit],
];

/** Every event of every contract that has an audience. */
export const liveEvents = contracts.flatMap((contract) => Object.values(contract)).filter(isLive);

function isLive(member: Action | Event): member is LiveEvent {
  return member.kind === 'event' && member.audience !== null;
}

export const nameOf = ({ service, name }: Event): string => `${service}.${name}`;
