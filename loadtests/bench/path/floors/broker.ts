import { natsOptions } from '@allforone/runtime/bus/nats-options';
import { ServiceBroker } from 'moleculer';

/** Moleculer as it comes, over NATS. */
export const floorBroker = (nodeID: string): ServiceBroker =>
  new ServiceBroker({
    namespace: 'floor',
    nodeID,
    logger: false,
    transporter: { type: 'NATS', options: natsOptions(process.env.NATS_URL ?? '') },
  });
