/** Six around one: the sign of AllForOne. Takes the colour of the words around it. */
export const Mark = ({ size = 32 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="currentColor" aria-hidden="true">
    <circle cx="16" cy="16" r="5" />
    <circle cx="16" cy="5" r="3.4" />
    <circle cx="25.5" cy="10.5" r="3.4" />
    <circle cx="25.5" cy="21.5" r="3.4" />
    <circle cx="16" cy="27" r="3.4" />
    <circle cx="6.5" cy="21.5" r="3.4" />
    <circle cx="6.5" cy="10.5" r="3.4" />
  </svg>
);
