const key = 'allforone.organization';

/** Where this browser was last, so that "/" leads back there. */
export const lastOrganization = (): string | null => localStorage.getItem(key);

export const rememberOrganization = (organizationId: string): void =>
  localStorage.setItem(key, organizationId);

export const forgetOrganization = (): void => localStorage.removeItem(key);
