import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const policy = '/usr/sbin/policy-rc.d';
const runsSystemd = () => existsSync('/run/systemd/system');

export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Brings the programs only: Debian would start each server as a service of its own, on its usual port. */
export async function installDebianPackages(packages: string[]): Promise<void> {
  const keepsItsPolicy = existsSync(policy);
  if (!keepsItsPolicy) await writeFile(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await install(packages).catch(() => refreshLists().then(() => install(packages)));
    if (runsSystemd()) await run('systemctl', ['disable', '--now', ...packages]).catch(() => undefined);
  } finally {
    if (!keepsItsPolicy) await rm(policy, { force: true });
  }
}

const install = (packages: string[]) => apt('install', '--yes', '--no-install-recommends', ...packages);
const refreshLists = () => apt('update');

async function apt(...args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['--quiet', '--option', 'DPkg::Lock::Timeout=120', ...args], { env, maxBuffer: 64e6 });
}
