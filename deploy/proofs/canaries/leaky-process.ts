import { readConfig } from '@allforone/runtime/config';
import { startNode } from '@allforone/runtime/node';
import { leakyService } from './leaky.ts';

const node = await startNode(readConfig(process.env), [leakyService]);

process.once('SIGTERM', async () => {
  await node.stop();
  process.exit();
});
