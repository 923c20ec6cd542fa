import { z } from 'zod';

/** Parts of the platform that an organisation switches on or off. */
export const modules = [
  'chat',
  'feed',
  'events',
  'documents',
  'files',
  'tasks',
  'projects',
  'objectives',
  'meetings',
  'votes',
  'clubs',
  'gallery',
  'finances',
] as const;
export const Module = z.enum(modules);
export type Module = (typeof modules)[number];

/** Modules that exist today; the others are shown to nobody. */
export const builtModules: readonly Module[] = ['chat', 'tasks', 'files', 'projects', 'objectives'];

export const templates = ['community', 'agency', 'clubs', 'worksite', 'company', 'family'] as const;
export const Template = z.enum(templates);
export type Template = (typeof templates)[number];

interface TemplateDefinition {
  modules: readonly Module[];
  /** `primary` for surfaces and large elements, `light` above it, `dark` for text and small buttons (>= 4.5:1 on white). */
  colors: { primary: string; light: string; dark: string };
  groupKind: 'team' | 'club' | 'household' | 'client' | 'site' | 'group';
}

/** A template chooses modules, words and colours; no template has code of its own. */
export const templateDefinitions: Record<Template, TemplateDefinition> = {
  community: {
    modules: ['feed', 'events', 'chat', 'documents', 'files', 'votes'],
    colors: { primary: '#3B6FB6', light: '#6C97D0', dark: '#2B5591' },
    groupKind: 'group',
  },
  agency: {
    modules: ['projects', 'files', 'chat', 'finances'],
    colors: { primary: '#8B0000', light: '#B23A3A', dark: '#8B0000' },
    groupKind: 'client',
  },
  clubs: {
    modules: ['clubs', 'finances', 'gallery', 'events', 'chat'],
    colors: { primary: '#FF6B35', light: '#FF8E6B', dark: '#B5451F' },
    groupKind: 'club',
  },
  worksite: {
    modules: ['projects', 'tasks', 'finances', 'files', 'chat'],
    colors: { primary: '#4A5A6A', light: '#7A8A9A', dark: '#3A4856' },
    groupKind: 'site',
  },
  company: {
    modules: ['chat', 'tasks', 'objectives', 'meetings', 'votes'],
    colors: { primary: '#3457B1', light: '#6683CF', dark: '#2A478F' },
    groupKind: 'team',
  },
  family: {
    modules: ['chat', 'tasks', 'events', 'meetings', 'gallery'],
    colors: { primary: '#C2603D', light: '#DC8A6C', dark: '#9A4527' },
    groupKind: 'household',
  },
};
