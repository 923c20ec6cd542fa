import { Agent } from 'node:http';
import { request } from 'undici';

/** One front as a balancer knows it. */
export interface Front {
  address: string;
  /** Its connections are kept, as long as the front keeps them. */
  agent: Agent;
  isReady(): boolean;
  close(): void;
}

const askEvery = 250;
const patience = 1000;

/** Follows its `/ready`: what does not answer, and in time, is not ready. */
export function openFront(address: string): Front {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  let isReady = false;
  const timer = setInterval(look, askEvery);
  void look();

  return {
    address,
    agent,
    isReady: () => isReady,
    close() {
      clearInterval(timer);
      agent.destroy();
    },
  };

  async function look(): Promise<void> {
    isReady = await request(`${address}/ready`, {
      headersTimeout: patience,
      bodyTimeout: patience,
      reset: true,
    }).then(
      async ({ statusCode, body }) => {
        await body.dump();

        return statusCode === 200;
      },
      () => false,
    );
  }
}
