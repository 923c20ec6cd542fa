import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import { chat } from '@allforone/contracts/chat';
import { notifications } from '@allforone/contracts/notifications';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  buildCast,
  buildGroupConversation,
  type Cast,
  listed,
  mailsTo,
  mailTo,
  newestOf,
  send,
  startNeighbourhood,
} from '../../test/factories.ts';
import { runWaiting } from '../../test/queue.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;
  let conversationId: string;

  beforeAll(async () => {
    world = await startNeighbourhood(store);
    cast = await buildCast(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    conversationId = await buildGroupConversation(world, cast);
  });

  const heardIn = async (person: Cast['ada']) =>
    (await listed(world, person)).filter(({ path }) => path.endsWith(conversationId));

  describe('a direct message', () => {
    it('tells the other person, live too, and never its author', async () => {
      const { organizationId, ada, bob } = cast;
      const direct = await world.call(chat.openDirect, { organizationId, accountId: bob.accountId }, ada);
      await send(world, direct.id, 'Tu viens\n\nsamedi ?', ada);

      const told = await newestOf(world, bob, {
        kind: 'direct_message',
        organizationId,
        actorId: ada.accountId,
        facts: { excerpt: 'Tu viens samedi ?', count: '1' },
        path: `/o/${organizationId}/chat/${direct.id}`,
        readAt: null,
      });

      await world.told(notifications.created, ({ notification }) => notification.id === told.id);
      expect((await listed(world, ada)).map(({ kind }) => kind)).not.toContain('direct_message');
    });
  });

  describe('a group conversation', () => {
    it('tells everyone in it, and quotes people by their names', async () => {
      const { ada, bob, cleo } = cast;
      await send(world, conversationId, `Bravo <@${bob.accountId}> !`, ada);

      const facts = { conversationName: 'Sortie', excerpt: 'Bravo @Bob !', count: '1' };
      await newestOf(world, bob, { kind: 'mention', facts });
      await newestOf(world, cleo, { kind: 'group_message', facts });
      expect(await heardIn(ada)).toEqual([]);
    });

    it('makes one notification of many unread messages, and begins anew once it is read', async () => {
      const { ada, bob, cleo } = cast;
      await send(world, conversationId, 'un', ada);
      await send(world, conversationId, 'deux', ada);
      await send(world, conversationId, 'trois', cleo);
      const gathered = await newestOf(world, bob, {
        actorId: cleo.accountId,
        facts: { excerpt: 'trois', count: '3' },
      });
      expect(await heardIn(bob)).toHaveLength(1);

      await world.call(notifications.markRead, { notificationIds: [gathered.id] }, bob);
      await send(world, conversationId, 'quatre', ada);

      await newestOf(world, bob, { id: gathered.id, facts: { excerpt: 'quatre', count: '1' }, readAt: null });
    });

    it('is quoted by its beginning alone, and no sign is cut in two', async () => {
      const { ada, bob } = cast;
      await send(world, conversationId, `${'a'.repeat(138)}👍👍👍 et la suite`, ada);

      await newestOf(world, bob, { facts: { excerpt: `${'a'.repeat(138)}👍…` } });
    });

    it('is settled when the person reads the conversation itself', async () => {
      const { ada, bob } = cast;
      await send(world, conversationId, 'un', ada);
      const told = await newestOf(world, bob, { facts: { excerpt: 'un' } });

      await world.call(chat.markRead, { conversationId, sequence: 1 }, bob);

      await newestOf(world, bob, { id: told.id, readAt: expect.any(String) });
      await world.told(
        notifications.read,
        ({ accountId, unreadCount }) => accountId === bob.accountId && unreadCount >= 0,
      );
    });

    it('quotes what the author corrected, and no longer what was deleted', async () => {
      const { ada, bob } = cast;
      const message = await send(world, conversationId, 'Rendez-vous a 9h', ada);
      await newestOf(world, bob, { facts: { excerpt: 'Rendez-vous a 9h' } });

      await world.call(chat.edit, { messageId: message.id, text: 'Rendez-vous à 9 h' }, ada);
      await newestOf(world, bob, { facts: { excerpt: 'Rendez-vous à 9 h' } });
      await world.call(chat.delete, { messageId: message.id }, ada);

      await vi.waitFor(async () =>
        expect((await heardIn(bob))[0]?.facts).toEqual({ conversationName: 'Sortie', count: '1' }),
      );
    });
  });

  describe('a channel', () => {
    it('tells those it mentions and nobody else', async () => {
      const { organizationId, ada, bob, cleo, eve } = cast;
      const channel = await world.call(
        chat.createChannel,
        { organizationId, name: `Projet ${conversationId}` },
        ada,
      );
      conversationId = channel.id;
      await vi.waitFor(async () => {
        const { items } = await world.callAsService(chat.memberReceipts, { conversationId });
        expect(items).toHaveLength(3);
      });
      await send(world, conversationId, 'Bonjour', ada);
      await send(world, conversationId, `<@${bob.accountId}> et <@${eve.accountId}>, un avis ?`, ada);

      await newestOf(world, bob, {
        kind: 'mention',
        facts: { excerpt: expect.stringMatching(/^@Bob et @.*, un avis \?$/), count: '1' },
      });
      expect(await heardIn(cleo)).toEqual([]);
      expect(await heardIn(eve)).toEqual([]);

      await send(world, conversationId, 'Réunion demain <@all>', ada);

      await newestOf(world, cleo, { kind: 'mention', facts: { excerpt: 'Réunion demain @tous' } });
      await newestOf(world, bob, { kind: 'mention', facts: { count: '2' } });
      expect(await heardIn(eve)).toEqual([]);

      const taskId = '0191f0a0-0000-7000-8000-000000000001';
      await send(world, conversationId, `Voyez <#task:${taskId}> <@${bob.accountId}>`, ada);

      await newestOf(world, bob, { kind: 'mention', facts: { excerpt: 'Voyez tâche @Bob' } });
    });
  });

  describe('by e-mail', () => {
    const subject = 'Ada s’adresse à vous dans « Sortie »';

    it('a mention that stays unread comes once, however many follow', async () => {
      const { ada, cleo } = cast;
      await send(world, conversationId, `<@${cleo.accountId}> peux-tu venir ?`, ada);
      await send(world, conversationId, `<@${cleo.accountId}> avec le vélo`, ada);
      await newestOf(world, cleo, { kind: 'mention', facts: { count: '2' } });

      await runWaiting(world);

      const mail = await mailTo(world, cleo, subject);
      expect(mail.text).toContain('@Cleo avec le vélo');
      expect(mail.text).toContain('2 messages vous attendent');
      expect(mail.text).toContain(`https://allforone.test/o/${cast.organizationId}/chat/${conversationId}`);
      expect(
        (await mailsTo(world, cleo)).filter((other) => other.text.includes(conversationId)),
      ).toHaveLength(1);
    });

    it('does not come for what was read, here or in the conversation, nor for who left it, nor unasked', async () => {
      const { ada, bob, cleo } = cast;
      await world.call(
        notifications.changePreference,
        { kind: 'direct_message', inApp: true, email: false },
        bob,
      );
      const { organizationId } = cast;
      const direct = await world.call(chat.openDirect, { organizationId, accountId: bob.accountId }, cleo);
      await send(world, direct.id, 'sans courrier', cleo);
      await send(world, conversationId, `<@${bob.accountId}> et <@${cleo.accountId}>`, ada);
      const { id } = await newestOf(world, bob, { kind: 'mention' });
      await newestOf(world, cleo, { kind: 'mention' });

      await world.call(notifications.markRead, { notificationIds: [id] }, bob);
      await world.call(chat.removeMember, { conversationId, accountId: cleo.accountId }, ada);
      await runWaiting(world);

      const mails = [...(await mailsTo(world, bob)), ...(await mailsTo(world, cleo))];
      expect(mails.filter(({ text }) => text.includes(conversationId) || text.includes(direct.id))).toEqual(
        [],
      );
      await world.call(
        notifications.changePreference,
        { kind: 'direct_message', inApp: true, email: true },
        bob,
      );
    });

    it('does not come for a message that was deleted meanwhile', async () => {
      const { ada, bob } = cast;
      const message = await send(world, conversationId, `<@${bob.accountId}> oups`, ada);
      await newestOf(world, bob, { kind: 'mention', facts: { excerpt: '@Bob oups' } });
      await world.call(chat.delete, { messageId: message.id }, ada);
      const facts = { conversationName: 'Sortie', count: '1' };
      await vi.waitFor(async () => expect((await heardIn(bob))[0]?.facts).toEqual(facts));

      await runWaiting(world);

      expect((await mailsTo(world, bob)).filter(({ text }) => text.includes(conversationId))).toEqual([]);
    });

    it('comes alone for who wants no line in the application', async () => {
      const { ada, bob } = cast;
      await world.call(notifications.changePreference, { kind: 'mention', inApp: false, email: true }, bob);
      await send(world, conversationId, `<@${bob.accountId}> par courrier`, ada);
      await vi.waitFor(async () =>
        expect(JSON.stringify(await world.rows('notifications', 'notification'))).toContain('par courrier'),
      );

      await runWaiting(world);

      expect((await mailTo(world, bob, subject)).text).toContain('par courrier');
      expect(await heardIn(bob)).toEqual([]);
    });
  });
});
