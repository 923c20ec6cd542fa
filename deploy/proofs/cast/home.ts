import { chat } from '@allforone/contracts/chat';
import type { Person, World } from '@allforone/runtime/testing';
import { admit, assembled, channelOf } from './admit.ts';
import { furnish } from './furnish.ts';
import { buildGroup, buildOrganization } from './organization.ts';
import { type PersonName, partOf, personNames } from './people.ts';
import type { Place, PlaceName } from './places.ts';
import { buildProject } from './project.ts';

type Groups = Record<'own' | 'other', Awaited<ReturnType<typeof buildGroup>>>;

/** Organisation A: two groups and the channel of all, a conversation of a few, one of two. */
export async function buildHome(
  world: World,
  people: Record<PersonName, Person>,
): Promise<Record<Exclude<PlaceName, 'foreign'>, Place>> {
  const home = await buildOrganization(world, 'home', people.owner);
  const groups = { own: await buildGroup(world, home, 'own'), other: await buildGroup(world, home, 'other') };
  const [extra, otherExtra] = [await world.person('Estelle'), await world.person('Oscar')];
  await gather(world, home, groups, { ...people, extra, otherExtra });

  const { organizationId } = home;
  const ownSite = { ...home, name: 'ownGroup', groupId: groups.own.id, extra } as const;
  const otherSite = { ...home, name: 'otherGroup', groupId: groups.other.id, extra: otherExtra } as const;
  const ownTeam = { leads: [people.lead], workers: [people.member] };
  const ownProject = await buildProject(world, ownSite, ownTeam);
  const otherProject = await buildProject(world, otherSite, { leads: [], workers: [people.peer] });
  const own = { ...ownSite, ...ownProject, group: groups.own.name };
  const other = { ...otherSite, ...otherProject, group: groups.other.name };
  const [everyone, ownChannel, otherChannel] = (await Promise.all(
    [null, groups.own.id, groups.other.id].map((groupId) => channelOf(world, { organizationId, groupId })),
  )) as [string, string, string];
  const of = (group: 'own' | 'other') => personNames.filter((who) => partOf(who).group === group);
  await assembled(world, ownChannel, [extra, people.removed, ...of('own').map((who) => people[who])]);
  await assembled(world, otherChannel, [otherExtra, ...of('other').map((who) => people[who])]);
  await assembled(world, everyone, [extra, otherExtra, people.admin, people.bare]);

  const secluded = await buildSecluded(world, organizationId, { ...people, extra });
  const two = { organizationId, accountId: people.member.accountId };
  const direct = await world.call(chat.openDirect, two, extra);

  return {
    ownGroup: await furnish(world, { ...own, name: 'ownGroup', conversationId: ownChannel }),
    otherGroup: await furnish(world, { ...other, name: 'otherGroup', conversationId: otherChannel }),
    organization: await furnish(world, { ...own, name: 'organization', conversationId: everyone }),
    private: await furnish(world, { ...own, name: 'private', conversationId: secluded.id }),
    direct: await furnish(world, { ...own, name: 'direct', conversationId: direct.id }),
  };
}

/** Made by the lead of the group, for a few. */
async function buildSecluded(
  world: World,
  organizationId: string,
  people: Record<PersonName | 'extra', Person>,
) {
  const few = personNames.filter((who) => partOf(who).isInPrivate).map((who) => people[who]);
  const accountIds = [...few, people.extra, people.removed].map(({ accountId }) => accountId);

  return world.call(chat.createGroup, { organizationId, name: 'Entre nous', accountIds }, people.lead);
}

async function gather(
  world: World,
  { organizationId, keeper, roleId }: Awaited<ReturnType<typeof buildOrganization>>,
  groups: Groups,
  people: Record<PersonName | 'extra' | 'otherExtra', Person>,
): Promise<void> {
  const offer = { organizationId, owner: keeper };
  const member = { ...offer, role: 'member' } as const;
  await admit(world, people.removed, { ...member, groupId: groups.own.id });
  await admit(world, people.extra, { ...member, groupId: groups.own.id });
  await admit(world, people.otherExtra, { ...member, groupId: groups.other.id });
  for (const who of personNames) {
    const { role, group } = partOf(who);
    if (role === null || role === 'owner') continue;
    const groupId = group && groups[group].id;
    await admit(world, people[who], { ...offer, role: role === 'bare' ? roleId : role, groupId });
  }
}
