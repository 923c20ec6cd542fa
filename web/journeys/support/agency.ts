import { readFile } from 'node:fs/promises';
import { pdfNamed } from './documents.ts';
import { found, type Place } from './organization.ts';
import { logo } from './picture.ts';
import type { Visitor } from './test.ts';
import { upload } from './uploads.ts';

interface Agency extends Place {
  projectId: string;
  /** What the lead and the client each find, as paths in it. */
  pages: { lead: string[]; client: string[] };
  /** What people wrote in French, however the pages speak. */
  said: string[];
  /** Waits for an answer. */
  deliverableId: string;
  /** Was accepted. */
  acceptedId: string;
}

const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** An agency at work for a client who has seen two deliverables: one accepted, one that waits. */
export async function agencyAtWork(
  lead: Visitor,
  client: Visitor,
  language: 'fr' | 'en' = 'fr',
): Promise<Agency> {
  const place = await found(lead, 'Studio Nexio', 'agency', language);
  const { id: organizationId } = place;
  const { organizations, projects } = lead.api;
  const { id: groupId } = await organizations.createGroup.mutate({
    ...{ organizationId, name: 'Boulangerie Martin', kind: 'client' },
  });
  const { token } = await organizations.createInvitationLink.mutate({
    ...{ organizationId, role: 'client', groupId },
  });
  await client.api.organizations.acceptInvitation.mutate({ token });
  const { id: projectId } = await projects.create.mutate({
    organizationId,
    name: 'Site de la boulangerie',
    description: 'Un site simple pour présenter les pains et prendre les commandes du week-end.',
    clientGroupId: groupId,
    startsOn: dayFromNow(-20),
    dueOn: dayFromNow(25),
    stages: [
      { name: 'Maquettes', dueOn: dayFromNow(-3) },
      { name: 'Développement', dueOn: dayFromNow(9) },
      { name: 'Mise en ligne' },
    ],
  });
  await projects.create.mutate({
    organizationId,
    name: 'Identité visuelle',
    dueOn: dayFromNow(-2),
    stages: [{ name: 'Logo', dueOn: dayFromNow(-2) }],
  });
  const stages = await projects.stages.query({ projectId });
  for (const { id: stageId } of stages)
    await projects.updateStage.mutate({ stageId, assigneeId: lead.id, description: 'Avec le client.' });
  const portal = { kind: 'portal' as const, placeId: projectId };
  const document = pdfNamed('Maquette accueil.pdf', 'Accueil');
  const accepted = await projects.addDeliverable.mutate({
    projectId,
    stageId: stages[0]?.id,
    name: 'Maquette de l’accueil',
    fileId: await upload(lead, organizationId, portal, document),
    note: 'Voici la page d’accueil, avec les pains de la semaine.',
  });
  await client.api.projects.answer.mutate({ deliverableId: accepted.id, version: 1, verdict: 'accepted' });
  const picture = { name: 'Logo.png', mimeType: 'image/png', buffer: await readFile(logo) };
  const waiting = await projects.addDeliverable.mutate({
    projectId,
    stageId: stages[1]?.id,
    name: 'Logo pour l’en-tête',
    fileId: await upload(lead, organizationId, portal, picture),
    note: 'Plus grand, comme vous l’avez demandé.',
  });

  await projects.requestReport.mutate({ organizationId, format: 'csv', language });
  const project = `/projects/${projectId}`;
  const both = [
    '',
    '/deliverables',
    '/people',
    '/history',
    `/deliverables/${waiting.id}`,
    `/deliverables/${accepted.id}`,
  ];
  const pages = {
    lead: [
      '/projects',
      '/projects/overview',
      '/projects/clients',
      '/projects/new',
      ...both.map((path) => project + path),
    ],
    client: ['', '/projects', ...both.map((path) => project + path)],
  };

  const said = ['accueil.pdf', 'présenter', 'Développement', 'Identité visuelle', 'en-tête', 'demandé'];

  return { ...place, projectId, pages, said, deliverableId: waiting.id, acceptedId: accepted.id };
}
