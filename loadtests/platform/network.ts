import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A network of its own for the node processes: one cable to the people, one to the servers, which can be cut. */
export interface Network {
  /** Where the servers listen. */
  serverHost: string;
  /** Where the fronts listen. */
  frontHost: string;
  /** Runs a program in there. */
  enter: readonly string[];
  /** From now on every packet between processes and servers vanishes, in both directions, without an answer. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  remove(): Promise<void>;
}

const nowhere = '02:00:00:00:00:01';

/** @returns null, with the reason, where this machine does not let us: not Linux, not root, no iproute2. */
export async function layNetwork(): Promise<{ network: Network } | { reason: string }> {
  if (process.getuid?.() !== 0) return { reason: 'network namespaces need root' };
  const name = `afo${process.pid % 100_000}`;
  const net = `10.213.${process.pid % 250}`;
  const people = { host: `${net}.1`, inside: `${net}.2`, link: `${name}p` };
  const servers = { host: `${net}.5`, inside: `${net}.6`, link: `${name}s` };
  process.once('exit', removeAtOnce);
  try {
    await ip('netns', 'add', name);
    await ip('-n', name, 'link', 'set', 'lo', 'up');
    for (const cable of [people, servers]) await lay(name, cable);
  } catch (error) {
    await remove();

    return { reason: `ip: ${(error as Error).message.split('\n').at(-1)}` };
  }

  return {
    network: {
      serverHost: servers.host,
      frontHost: people.inside,
      enter: ['ip', 'netns', 'exec', name],
      cut: async () => {
        await ip(
          'neigh',
          'replace',
          servers.inside,
          'lladdr',
          nowhere,
          'dev',
          servers.link,
          'nud',
          'permanent',
        );
        await ip(
          '-n',
          name,
          'neigh',
          'replace',
          servers.host,
          'lladdr',
          nowhere,
          'dev',
          inner(servers),
          'nud',
          'permanent',
        );
      },
      mend: async () => {
        await ip('neigh', 'del', servers.inside, 'dev', servers.link);
        await ip('-n', name, 'neigh', 'del', servers.host, 'dev', inner(servers));
      },
      remove,
    },
  };

  /** With the namespace go the inner ends of its cables, and with them the outer ones. */
  function removeAtOnce(): void {
    try {
      execFileSync('ip', ['netns', 'del', name], { stdio: 'ignore' });
    } catch {}
  }

  async function remove(): Promise<void> {
    process.off('exit', removeAtOnce);
    for (const { link } of [people, servers]) await ip('link', 'del', link).catch(() => undefined);
    await ip('netns', 'del', name).catch(() => undefined);
  }
}

interface Cable {
  host: string;
  inside: string;
  link: string;
}

const inner = ({ link }: Cable) => `${link}i`;

async function lay(name: string, cable: Cable): Promise<void> {
  await ip('link', 'add', cable.link, 'type', 'veth', 'peer', 'name', inner(cable), 'netns', name);
  await ip('addr', 'add', `${cable.host}/30`, 'dev', cable.link);
  await ip('link', 'set', cable.link, 'up');
  await ip('-n', name, 'addr', 'add', `${cable.inside}/30`, 'dev', inner(cable));
  await ip('-n', name, 'link', 'set', inner(cable), 'up');
}

const ip = (...args: string[]) => run('ip', args);
