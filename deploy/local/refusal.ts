/** The start cannot go on, and its message says in plain words what to do: no stack is shown. */
export class Refusal extends Error {}
