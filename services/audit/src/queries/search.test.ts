import accountsService from '@allforone/accounts/main';
import type { AuditEntry } from '@allforone/contracts/audit';
import { audit } from '@allforone/contracts/audit';
import type { InputOf } from '@allforone/contracts/contract';
import organizationsService from '@allforone/organizations/main';
import { newId } from '@allforone/runtime/id';
import { expectRefusals } from '@allforone/runtime/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { onEachStore, type StoredWorld } from '../../test/each-store.ts';
import { buildCast, buildEntry, type Cast, record, recorder } from '../../test/factories.ts';
import auditService from '../main.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;
  let organizationId: string;

  beforeAll(async () => {
    world = await store.startWorld([accountsService, organizationsService, recorder, auditService]);
    cast = await buildCast(world);
    organizationId = cast.organizationId;
    await vi.waitFor(async () => expect(await rows()).toHaveLength(6), 5000);
  });
  afterAll(() => world.stop());

  const rows = () => world.rows('audit', 'audit_entry');

  /** Records entries and waits until they are written. */
  async function recorded(...entries: Partial<AuditEntry>[]): Promise<AuditEntry[]> {
    const before = (await rows()).length;
    const built = entries.map((entry) => buildEntry({ organizationId, ...entry }));
    for (const entry of built) await world.callAsService(record, entry);
    await vi.waitFor(async () => expect(await rows()).toHaveLength(before + built.length), 5000);

    return built;
  }

  async function found(input: Partial<InputOf<typeof audit.search>>): Promise<string[]> {
    const page = await world.call(audit.search, { organizationId, ...input }, cast.owner);

    return page.items.map((entry) => entry.id);
  }

  describe('an entry', () => {
    it('is shown as it was recorded', async () => {
      const [entry] = await recorded({ action: 'shown.once', subjectId: newId() });

      const page = await world.call(audit.search, { organizationId, action: 'shown.once' }, cast.owner);

      expect(page).toEqual({ items: [entry], nextCursor: null });
    });

    it('is written once although it is told twice', async () => {
      const [entry] = await recorded({ action: 'twice.told' });
      await world.callAsService(record, entry as AuditEntry);
      await recorded({ action: 'twice.afterwards' });

      expect(await found({ action: 'twice.told' })).toEqual([entry?.id]);
    });

    it('is kept when it belongs to a person and no organisation, and shown to none', async () => {
      const [entry] = await recorded({ organizationId: null, action: 'accounts.changePassword' });

      expect(await found({ action: 'accounts.changePassword' })).toEqual([]);
      expect(JSON.stringify(await rows())).toContain(entry?.id);
    });
  });

  it('tells who founded the organisation, who invited and who accepted, from where', async () => {
    const { items } = await world.call(audit.search, { organizationId, action: 'organizations' }, cast.owner);

    expect(items.map(({ action, actorId, ip }) => [action, actorId, ip])).toEqual([
      ['organizations.acceptInvitation', cast.member.accountId, '192.0.2.1'],
      ['organizations.createInvitationLink', cast.owner.accountId, '192.0.2.1'],
      ['organizations.create', cast.owner.accountId, '192.0.2.1'],
    ]);
  });

  describe('a search', () => {
    it('narrows to one person, and to a time from its beginning to before its end', async () => {
      const actorId = newId();
      const at = (hour: number) => `2026-03-01T${hour}:00:00.000Z`;
      const [, ten, eleven] = await recorded(
        { actorId, at: at(12) },
        { actorId, at: at(10) },
        { actorId, at: at(11) },
        { at: at(11) },
      );

      expect(await found({ actorId, from: at(10), to: at(12) })).toEqual([eleven?.id, ten?.id]);
    });

    it('finds one action by its whole name, and all of a service by the name of the service', async () => {
      const [one, two] = await recorded(
        { action: 'club.update', at: '2026-03-02T10:00:00.000Z' },
        { action: 'club.updateAll', at: '2026-03-02T09:00:00.000Z' },
        { action: 'clubs.update' },
        { action: 'clu.bupdate' },
      );

      expect(await found({ action: 'club.update' })).toEqual([one?.id]);
      expect(await found({ action: 'club' })).toEqual([one?.id, two?.id]);
    });

    it('finds words in action, address and browser, in any case, all of them', async () => {
      const [entry] = await recorded(
        { action: 'members.ban', ip: '198.51.100.9', userAgent: 'Chrome/130 (Android)' },
        { action: 'members.ban', ip: '198.51.100.10', userAgent: 'Safari/18 (iPhone)' },
      );

      expect(await found({ words: 'android 198.51.100 MEMBERS.BAN' })).toEqual([entry?.id]);
      expect(await found({ words: 'android iphone' })).toEqual([]);
    });

    it('takes signs that mean something to a database for what they are', async () => {
      const strange = 'a.b*c+(d)[e]{f}^g$h|i\\j?k%l_m\'n"o';
      const [entry] = await recorded({ userAgent: strange }, { userAgent: 'aXbbc' });

      expect(await found({ words: strange })).toEqual([entry?.id]);
      expect(await found({ words: '.*' })).toEqual([]);
    });

    it('goes through everything page by page, newest first, also where many happened at once', async () => {
      const at = (day: number) => `2026-04-0${day}T10:00:00.000Z`;
      const actorId = newId();
      const entries = await recorded(...[1, 2, 2, 2, 2, 3, 3].map((day) => ({ actorId, at: at(day) })));

      const seen: AuditEntry[] = [];
      let cursor: string | undefined;
      do {
        const page = await world.call(
          audit.search,
          { organizationId, actorId, cursor, limit: 2 },
          cast.owner,
        );
        expect(page.items.length).toBeLessThanOrEqual(2);
        seen.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);

      const newestFirst = entries.toSorted((a, b) => (a.at + a.id < b.at + b.id ? 1 : -1));
      expect(seen).toEqual(newestFirst);
    });

    it('refuses a cursor that it never gave', async () => {
      const refusal = await world.refusal(found({ cursor: 'bm90aGluZw' }));

      expect(refusal).toMatchObject({ code: 'invalid_input', data: { fields: [{ path: 'cursor' }] } });
    });

    it('shows an organisation nothing of another one', async () => {
      await recorded({ organizationId: newId(), action: 'elsewhere.done' });

      expect(await found({ action: 'elsewhere' })).toEqual([]);
    });

    it('is refused to strangers, to members who may not, and with input that makes no sense', async () => {
      const at = '2026-01-01T00:00:00.000Z';
      const input = { organizationId, actorId: newId(), action: 'a', words: 'a', from: at, to: at, limit: 1 };

      await expectRefusals(world, audit.search, { input, outsider: cast.outsider, unpermitted: cast.member });
    });
  });
});
