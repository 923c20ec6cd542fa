import { readConfig } from '@allforone/runtime/config';
import { startNode } from '@allforone/runtime/node';
import { startBff } from '../src/main.ts';

/** A front in a process of its own, told by its environment where the servers are; says where it answers. */
const { address } = await startBff(await startNode(readConfig(process.env), []));
process.send?.(address);
