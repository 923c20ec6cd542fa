import { chat } from '@allforone/contracts/chat';
import { buildOrganization } from '@allforone/organizations/test/factories';
import { expectRefusals, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGroupConversation, buildTeam, say, startChat, type Team } from '../../../test/factories.ts';

let world: World;
let team: Team;

beforeAll(async () => {
  world = await startChat();
  team = await buildTeam(world);
});
afterAll(() => world.stop());

test('gives messages sent at the same moment the numbers 1, 2, 3 ... without a gap', async () => {
  const conversation = await buildGroupConversation(world, team, [team.ada, team.bob, team.eve]);
  const authors = [team.ada, team.bob, team.eve];
  const sends = Array.from({ length: 40 }, (_, n) =>
    say(world, conversation, authors[n % 3] ?? team.ada, `nº ${n}`),
  );
  const sent = await Promise.all(sends);

  const numbers = sent.map(({ sequence }) => sequence).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
});
