import type { Cast } from '../cast.ts';
import { shareFiles } from './files/share-files.ts';
import { linkMessages } from './links/link-messages.ts';
import { followObjectives } from './objectives/follow-objectives.ts';
import { deliverWork } from './projects/deliver-work.ts';
import { shareBoard } from './tasks/share-board.ts';
import type { BeginTrade, Trade } from './trade.ts';

/** Each has its judge of the same name in `checker/trades`. */
const all: readonly BeginTrade[] = [deliverWork, shareFiles, shareBoard, followObjectives, linkMessages];

export async function beginTrades(cast: Cast): Promise<Trade[]> {
  const trades: Trade[] = [];
  for (const begin of all) trades.push(await begin(cast));

  return trades;
}
