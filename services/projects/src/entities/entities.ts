import { DeliverableSchema } from './deliverable.ts';
import { DeliverableVersionSchema } from './deliverable-version.ts';
import { DownloadSchema } from './download.ts';
import { HistoryEntrySchema } from './history.ts';
import { ProjectSchema } from './project.ts';
import { GroupClientSchema, ProjectMemberSchema } from './project-member.ts';
import { ReportSchema } from './report.ts';
import { StageSchema } from './stage.ts';

export const entities = [
  ...[ProjectSchema, ProjectMemberSchema, GroupClientSchema, StageSchema, HistoryEntrySchema],
  ...[DeliverableSchema, DeliverableVersionSchema, DownloadSchema, ReportSchema],
];
