import { encode } from 'uqr';
import classes from './qr-code.module.css';

interface Props {
  text: string;
  /** What it is for: whoever cannot see it has to know what else to do. */
  label: string;
}

/** Dark on light in both colour schemes, for many readers know nothing else. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');

  return (
    <svg
      className={classes.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
