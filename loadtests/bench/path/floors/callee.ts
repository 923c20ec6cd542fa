import { readFileSync } from 'node:fs';
import { floorBroker } from './broker.ts';

/** A bare Moleculer service that gives the same reply to everyone. */
const reply = JSON.parse(readFileSync(process.env.BODY_FILE ?? '', 'utf8'));
const broker = floorBroker('callee');
broker.createService({ name: 'floor', actions: { ask: () => reply } });
await broker.start();
process.once('SIGTERM', () => broker.stop().then(() => process.exit()));
process.send?.('ready');
