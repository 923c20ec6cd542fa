import type { Audience, Event, PayloadOf } from '@allforone/contracts/contract';

interface Contracts {
  accounts: typeof import('@allforone/contracts/accounts').accounts;
  organizations: typeof import('@allforone/contracts/organizations').organizations;
  chat: typeof import('@allforone/contracts/chat').chat;
  files: typeof import('@allforone/contracts/files').files;
  projects: typeof import('@allforone/contracts/projects').projects;
  tasks: typeof import('@allforone/contracts/tasks').tasks;
  objectives: typeof import('@allforone/contracts/objectives').objectives;
  notifications: typeof import('@allforone/contracts/notifications').notifications;
}

type LiveEvent = Event & { audience: Audience };

type Of<Service extends keyof Contracts> = {
  [Name in keyof Contracts[Service] as Contracts[Service][Name] extends LiveEvent
    ? `${Service}.${Name & string}`
    : never]: Contracts[Service][Name] extends LiveEvent ? PayloadOf<Contracts[Service][Name]> : never;
};

/** What the gateway tells by itself, besides the contracts' events. */
interface FromGateway {
  'chat.typing': { conversationId: string; accountId: string };
  'presence.changed': { accountId: string; online: boolean };
}

/** Everything the server says without being asked: name -> payload. */
export type LiveEvents = Of<'accounts'> &
  Of<'organizations'> &
  Of<'chat'> &
  Of<'files'> &
  Of<'projects'> &
  Of<'tasks'> &
  Of<'objectives'> &
  Of<'notifications'> &
  FromGateway;
