interface Point {
  /** Tells two points of one day apart. */
  key: string;
  /** When, as short as an axis needs it. */
  day: string;
  value: number;
}

/** How one value went: what a chart and a table both show. */
export interface Trend {
  points: Point[];
  /** What the value is, for the column and the line. */
  name: string;
  dayName: string;
  axis: string;
  dayAxis: string;
  /** Lowest and highest value of the axis, where they are known. */
  domain?: [number, number];
  format: (value: number) => string;
}
