import type { Row, Section } from '../bench/section.ts';
import { startListeners } from './listeners/listeners.ts';
import { offer, type Served } from './mix/offer.ts';
import { startVillage, type Village } from './village.ts';

/** One does something every five seconds: reads, writes, looks who is there. */
const actsPerSecond = 1 / 5;
const seconds = 20;
const goals = { average: 100, p99: 500, errors: 0, ofPeak: 80 };

export const peopleSection: Section = {
  name: 'people',
  title: 'Many people at once',
  about: `Connected people, each with a socket, who do something every ${1 / actsPerSecond} seconds: a third writes or marks as read, the rest reads. Everything, the people included, shares this machine. Then more is asked than can be done, and at last twice as much as was answered at most.`,
  async run() {
    const village = await startVillage(1000, { LIMIT_CALLS: '9999999/1' });
    try {
      const rows: Row[] = [];
      for (const people of [200, 500, 1000]) rows.push(...(await rowsFor(village, people)));

      return [...rows, ...(await beyondTheKnee(village))];
    } finally {
      await village.stop();
    }
  },
};

async function rowsFor(village: Village, people: number): Promise<Row[]> {
  const cookies = village.villagers.slice(0, people).map(({ cookie }) => cookie);
  const listeners = await startListeners(village.platform.fronts[0] ?? '', cookies, 'chat.messageSent');
  await offer(village, people * actsPerSecond, 5);
  const served = await offer(village, people * actsPerSecond, seconds);
  await listeners.stop();
  const isJudged = people === 200;
  const row = (what: string, measured: number, unit: string, atMost: number): Row => ({
    what: `${people} people: ${what}`,
    measured,
    unit,
    ...(isJudged && { goal: { atMost } }),
  });

  return [
    row('on average answered within', served.average, 'ms', goals.average),
    row('99 of 100 answered within', served.p99, 'ms', goals.p99),
    row('not answered', served.errors + served.refused, '', goals.errors),
  ];
}

/** Doubles what is asked until no more is answered; measures the most once all that is warm, and twice as much as that. */
async function beyondTheKnee(village: Village): Promise<Row[]> {
  let perSecond = 100;
  let answered = 0;
  for (;;) {
    const { throughput } = await offer(village, perSecond, seconds / 2);
    if (throughput <= answered * 1.1) break;
    answered = throughput;
    perSecond *= 2;
  }
  await offer(village, perSecond, 2 * seconds);
  const most = await offer(village, perSecond, seconds);

  return kneeRows(most, await offer(village, most.throughput * 2, seconds));
}

const kneeRows = (most: Served, twice: Served): Row[] => [
  { what: 'most that is answered', measured: most.throughput, unit: '/s' },
  {
    what: 'at twice the load: answered, of the most',
    measured: (100 * twice.throughput) / most.throughput,
    unit: '%',
    goal: { atLeast: goals.ofPeak },
  },
  { what: 'at twice the load: 99 of 100 answered within', measured: twice.p99, unit: 'ms' },
  { what: 'at twice the load: refused with 429 or 503', measured: twice.refused, unit: '' },
  { what: 'at twice the load: failed without a word', measured: twice.errors, unit: '', goal: { atMost: 0 } },
];
