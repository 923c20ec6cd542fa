import { request } from 'undici';
import type { Platform } from '../../platform/platform.ts';

/** In one word how the platform says it is: `up`, or the worst that it tells of any service or of itself. */
export async function healthOf({ fronts: [front = ''] }: Platform): Promise<string> {
  const { services } = await read<{ services: Record<string, string> }>(`${front}/health`);
  const { ready, missing } = await read<{ ready: boolean; missing?: string[] }>(`${front}/ready`);
  const states = new Set(Object.values(services));
  for (const worst of ['away', 'without_store']) if (states.has(worst)) return worst;

  return ready ? 'up' : (missing ?? []).join();
}

async function read<Answer>(url: string): Promise<Answer> {
  const { body } = await request(url, { headersTimeout: 5000 });

  return (await body.json()) as Answer;
}
