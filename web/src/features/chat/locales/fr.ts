const fr = { title: 'Discussions' } as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    chat: typeof fr;
  }
}
