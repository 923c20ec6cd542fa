import { randomBytes } from 'node:crypto';
import { accounts, type Session } from '@allforone/contracts/accounts';
import { chat } from '@allforone/contracts/chat';
import { Done, Id } from '@allforone/contracts/common';
import { command, contract, type Event } from '@allforone/contracts/contract';
import type { ErrorCode } from '@allforone/contracts/errors';
import { files } from '@allforone/contracts/files';
import { notifications } from '@allforone/contracts/notifications';
import { type Organization, organizations } from '@allforone/contracts/organizations';
import { permissionsOfRole } from '@allforone/contracts/permissions';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { secretFor } from '@allforone/runtime/config';
import { newId } from '@allforone/runtime/id';
import { notFound, refuse } from '@allforone/runtime/refusal';
import { service } from '@allforone/runtime/service';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { accountOf } from './account-of.ts';
import { fileStandIn, type KnownFile, type KnownUpload } from './file-stand-in.ts';
import { placeStandIns } from './place-stand-ins.ts';

/** What the stand-ins know; a test changes it as it likes. */
export interface Known {
  /** Refresh tokens that serve, and whose session they carry on. */
  sessions: Map<string, { accountId: string; sessionId: string }>;
  refreshes: number;
  accessLifetime: number;
  organizationIds: Map<string, string[]>;
  role: 'member' | 'client';
  conversationIds: Map<string, string[]>;
  /** Milliseconds that the answer is on its way. */
  conversationDelay: number;
  photos: Map<string, string>;
  /** The service that answers nobody. */
  away: 'chat' | 'organizations' | 'files' | 'projects' | null;
  /** Projects, and places of spaces, that somebody may look at. */
  placeIds: Map<string, string[]>;
  uploads: Map<string, KnownUpload>;
  files: Map<string, KnownFile>;
  /** What the next upload is refused with, at its end. */
  refusal: ErrorCode | null;
  /** Milliseconds that the end of an upload takes, and how many were begun. */
  completionDelay: number;
  completions: number;
  /** How often a door of those was asked, and milliseconds that its answer is on its way. */
  asked: number;
  doorDelay: number;
  /** Milliseconds that `accounts.me` takes. */
  slowness: number;
}

export const nothingKnown = (): Known => ({
  sessions: new Map(),
  refreshes: 0,
  accessLifetime: 600,
  organizationIds: new Map(),
  role: 'member',
  conversationIds: new Map(),
  conversationDelay: 0,
  photos: new Map(),
  away: null,
  placeIds: new Map(),
  uploads: new Map(),
  files: new Map(),
  refusal: null,
  completionDelay: 0,
  completions: 0,
  asked: 0,
  doorDelay: 0,
  slowness: 0,
});

/** A mouth for tests: tells any event of any contract. */
export const mouth = contract('mouth', {
  tell: command({
    allow: 'anyone',
    input: z.object({ event: z.string(), payload: z.unknown() }),
    output: Done,
    audited: false,
  }),
});

const done = { done: true as const };

/** As little of each service as the front asks for, on the real runtime, bus and stores. */
export function standIns(known: Known) {
  const begin = async (appSecret: string, accountId: string, sessionId = newId()): Promise<Session> => {
    const refreshToken = randomBytes(16).toString('hex');
    known.sessions.set(refreshToken, { accountId, sessionId });
    const expiresAt = Date.now() + known.accessLifetime * 1000;
    const accessToken = await new SignJWT({ sid: sessionId, jti: newId() })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(accountId)
      .setIssuer('allforone')
      .setExpirationTime(Math.floor(expiresAt / 1000))
      .sign(secretFor({ appSecret }, 'access-token'));

    return {
      sessionId,
      accountId,
      accessToken,
      accessExpiresAt: new Date(expiresAt).toISOString(),
      refreshToken,
      refreshExpiresAt: new Date(Date.now() + 3600_000).toISOString(),
    };
  };

  return [
    service(
      {
        logIn: accounts.logIn,
        logOut: accounts.logOut,
        refresh: accounts.refresh,
        me: accounts.me,
        updateProfile: accounts.updateProfile,
        photo: accounts.photo,
      },
      {
        entities: [],
        migrations: [],
        actions: {
          logIn: handle(accounts.logIn, async (ctx, { email, password }) => {
            if (password === 'second factor') return { step: 'code', challenge: 'challenge' };
            if (password !== 'right') throw refuse('wrong_credentials');
            const accountId = Id.safeParse(email.split('@')[0]).data ?? newId();
            return { step: 'in', session: await begin(ctx.config.appSecret, accountId) };
          }),
          logOut: handle(accounts.logOut, async (ctx) => {
            ctx.publish(accounts.sessionEnded, ctx.actor);
            return done;
          }),
          refresh: handle(accounts.refresh, async (ctx, { refreshToken }) => {
            known.refreshes += 1;
            const session = known.sessions.get(refreshToken);
            if (!session) throw refuse('session_expired');
            known.sessions.delete(refreshToken);
            return begin(ctx.config.appSecret, session.accountId, session.sessionId);
          }),
          me: handle(accounts.me, async (ctx) => {
            await new Promise((resolve) => setTimeout(resolve, known.slowness));
            return accountOf(ctx.actor.accountId, ctx.client.locale);
          }),
          updateProfile: handle(accounts.updateProfile, async (ctx) =>
            accountOf(ctx.actor.accountId, ctx.client.locale),
          ),
          photo: handle(accounts.photo, async (_ctx, { photoId }) => {
            const webp = known.photos.get(photoId);
            if (!webp) throw notFound('photo');
            return { webp };
          }),
        },
      },
    ),
    service(
      { mine: organizations.mine, grants: organizations.grants },
      {
        entities: [],
        migrations: [],
        actions: {
          mine: handle(organizations.mine, async (ctx) => {
            if (known.away === 'organizations') throw refuse('unavailable');
            const ids = known.organizationIds.get(ctx.actor.accountId) ?? [];
            return { items: ids.map((id) => organizationOf(id, known.role)), nextCursor: null };
          }),
          grants: handle(organizations.grants, async () => {
            throw notFound('organization');
          }),
        },
      },
    ),
    service(
      { conversationIds: chat.conversationIds },
      {
        entities: [],
        migrations: [],
        actions: {
          conversationIds: handle(chat.conversationIds, async (_ctx, { accountId }) => {
            if (known.away === 'chat') throw refuse('unavailable');
            const items = known.conversationIds.get(accountId) ?? [];
            await new Promise((resolve) => setTimeout(resolve, known.conversationDelay));
            return { items, nextCursor: null };
          }),
        },
      },
    ),
    service(
      { mails: notifications.mails },
      {
        entities: [],
        migrations: [],
        actions: {
          mails: handle(notifications.mails, async () => ({ items: [mail], nextCursor: null })),
        },
      },
    ),
    ...placeStandIns(known),
    fileStandIn(known),
    service(mouth, {
      entities: [],
      migrations: [],
      actions: {
        tell: handle(mouth.tell, async (ctx, { event, payload }) => {
          ctx.publish(eventCalled(event), payload as never);
          return done;
        }),
      },
    }),
  ];
}

export const mail = {
  id: newId(),
  to: 'awa@example.org',
  subject: 'Confirmez <votre> adresse',
  text: 'Ouvrez https://allforone.test/verify?token=abc&x=1 pour continuer.',
  html: '<p>Bonjour</p>',
  createdAt: new Date().toISOString(),
};

function eventCalled(path: string): Event {
  const [service = '', name = ''] = path.split('.');
  const contracts = { accounts, organizations, chat, files, projects, notifications } as never as Record<
    string,
    Record<string, Event>
  >;
  const event = contracts[service]?.[name];
  if (!event) throw new Error(`No event is called ${path}.`);

  return event;
}

const organizationOf = (id: string, role: 'member' | 'client'): Organization => ({
  id,
  name: 'Les Amis',
  template: 'community',
  language: 'fr',
  colors: { primary: '#000000', light: '#000000', dark: '#000000' },
  modules: ['chat'],
  logoId: null,
  memberCount: 2,
  createdAt: new Date().toISOString(),
  permissions: [...permissionsOfRole[role]],
  role,
});
