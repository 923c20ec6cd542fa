import ipaddr from 'ipaddr.js';

/** @returns what one line gets from its provider: an IPv4 address, or the first 64 bits of an IPv6 one. */
export function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();

  return ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString();
}
