import { loadServices } from './beginnings.ts';

/** Every service of the platform at once: what proves something of all of them begins here. */
export const services = await loadServices();
