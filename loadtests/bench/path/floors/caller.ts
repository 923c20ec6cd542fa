import { drive } from '../drive.ts';
import { floorBroker } from './broker.ts';
import type { Order } from './floor-process.ts';

/** Asks the bare service over the bus, as many people as told, when told to; says how many were answered. */
const broker = floorBroker('caller');
await broker.start();
await broker.waitForServices('floor');
const input = { organizationId: 'an organisation', limit: 20 };

process.on('message', async ({ people, seconds }: Order) => {
  const seen = await drive(people, seconds, () => broker.call('floor.ask', input));
  process.send?.({ count: seen.count, median: seen.within(0.5) });
});
process.once('SIGTERM', () => broker.stop().then(() => process.exit()));
process.send?.('ready');
