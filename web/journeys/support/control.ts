/** Ends a service of the platform for as long as something is done, and starts it again. */
export async function without(service: string, work: () => Promise<void>): Promise<void> {
  await order('end', service);
  try {
    await work();
  } finally {
    await order('start', service);
  }
}

/** Answered once it is done. */
async function order(what: 'end' | 'start', service: string): Promise<void> {
  const { ok } = await fetch(`${process.env.PLATFORM_CONTROL}/${what}/${service}`, { method: 'POST' });
  if (!ok) throw new Error(`${service} cannot be told to ${what}.`);
}
