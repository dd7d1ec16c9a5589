import classes from './pictures.module.css';

/** Small upright bars without axes. `label` says what they show. */
export function Bars({ values, label, tall }: { values: readonly number[]; label: string; tall?: boolean }) {
  const most = Math.max(1, ...values);
  const width = 100 / values.length;
  return (
    <svg className={tall ? classes.barsTall : classes.bars} viewBox="0 0 100 24" preserveAspectRatio="none" role="img">
      <title>{label}</title>
      <line x1="0" x2="100" y1="23.5" y2="23.5" className={classes.ground} />
      {values.map((value, place) => {
        const height = value === 0 ? 0 : Math.max(2, (value / most) * 23);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time
          <rect key={place} x={place * width + width * 0.1} y={24 - height} width={width * 0.8} height={height} />
        );
      })}
    </svg>
  );
}
