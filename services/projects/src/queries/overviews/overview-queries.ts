import { getOverview } from './get-overview.ts';
import { getPortal } from './get-portal.ts';
import { listClients } from './list-clients.ts';
import { listReports } from './list-reports.ts';

export const overviewQueries = {
  overview: getOverview,
  portal: getPortal,
  clients: listClients,
  reports: listReports,
};
