import type { Row, Section } from '../bench/section.ts';
import { fanOutBare } from './bare.ts';
import { countUncommitted } from './committed.ts';
import { fanOutStored } from './stored.ts';
import { startVillage, type Village } from './village.ts';

const rate = 10;
const seconds = 20;
const goals = { cpuPerDelivery: 35, p99: 25 };

export const crowdSection: Section = {
  name: 'crowd',
  title: 'A message to many',
  about: `One conversation, ${rate} messages a second for ${seconds} seconds, every member at a socket in a process apart; two thousand were sent before, and some at the same pace for as long, by the floor too. CPU is that of every process but the database: services, front, bus and Redis; of the floor, a Socket.IO server that stores nothing. Latency is from the call to the socket. While commits were made to take 50 ms, each message was looked for in the database the moment it was heard.`,
  async run() {
    const village = await startVillage(1000);
    try {
      return [
        ...(await rowsFor(village, 200, true)),
        ...(await rowsFor(village, 1000, false)),
        await committedRow(village),
      ];
    } finally {
      await village.stop();
    }
  },
};

async function rowsFor(village: Village, members: number, hasGoals: boolean): Promise<Row[]> {
  const bare = await fanOutBare(members, { rate, seconds });
  const stored = await fanOutStored(village, members, { rate, seconds });
  const floor = (measured: number) => ({ floor: { what: 'bare Socket.IO', measured } });
  const whole = stored.deliveries / (members * rate * seconds);

  return [
    {
      what: `${members} members: CPU for a delivery`,
      measured: stored.cpuPerDelivery,
      unit: 'us',
      ...floor(bare.cpuPerDelivery),
      ...(hasGoals && { goal: { atMost: goals.cpuPerDelivery } }),
    },
    { what: `${members} members: half heard within`, measured: stored.p50, unit: 'ms', ...floor(bare.p50) },
    {
      what: `${members} members: 99 of 100 heard within`,
      measured: stored.p99,
      unit: 'ms',
      ...floor(bare.p99),
      ...(hasGoals && { goal: { atMost: goals.p99 } }),
    },
    { what: `${members} members: delivered`, measured: whole * 100, unit: '%', goal: { atLeast: 100 } },
  ];
}

const committedRow = async (village: Village): Promise<Row> => ({
  what: 'heard before it was committed, of 40',
  measured: await countUncommitted(village, 40),
  unit: '',
  goal: { atMost: 0 },
});
