import type { Identity } from '../session/access-token.ts';

/** Who pays for a call: the account, else the address; one household holds a whole IPv6 /64. */
export const payerOf = (identity: Identity | null, ip: string): string =>
  identity ? `account:${identity.accountId}` : `address:${networkOf(ip)}`;

function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head.split(':');
  if (tail !== undefined)
    groups.push(
      ...Array(Math.max(0, 8 - groups.length - tail.split(':').length)).fill('0'),
      ...tail.split(':'),
    );

  return groups
    .slice(0, 4)
    .map((group) => group || '0')
    .join(':');
}
