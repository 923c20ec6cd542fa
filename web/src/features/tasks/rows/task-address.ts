import type { PlacedTask, TaskPlace } from '@allforone/contracts/tasks';

/** Where a task stands by itself: what links and search point at. */
export const addressOf = ({ organizationId, id }: Pick<PlacedTask, 'organizationId' | 'id'>): string =>
  `/o/${organizationId}/tasks/task/${id}`;

export const boardAddressOf = (organizationId: string, { kind, placeId }: TaskPlace): string =>
  `/o/${organizationId}/tasks/board/${kind}/${placeId}`;
