/** What the browser's tab says. A page with a `PageHeader` has it already. */
export const PageTitle = ({ children }: { children: string }) => <title>{`${children} · AllForOne`}</title>;
