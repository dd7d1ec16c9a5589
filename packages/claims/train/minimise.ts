/** Value of a smooth function at `x`; its slope is written into `gradient`. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

const memory = 8;
const sufficient = 1e-4;
const smallest = 1e-10;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

const plus = (a: Float64Array, b: Float64Array, times: number) => a.map((value, at) => value + times * b[at]!);

/**
 * Limited-memory BFGS with backtracking (Nocedal and Wright, Numerical Optimization, 2006, §7.2), from zero: the same
 * function gives the same bits. Stops when a step gains less than `tolerance` of the value, or after `rounds`.
 */
export function minimise(size: number, objective: Objective, rounds = 150, tolerance = 1e-6): Float64Array {
  let x: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(x, gradient);
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = descent(gradient, history);
    const slope = dot(gradient, direction);
    if (slope > -smallest) break;
    let step = history.length === 0 ? 1 / Math.sqrt(-slope) : 1;
    let next = plus(x, direction, step);
    const nextGradient = new Float64Array(size);
    let nextValue = objective(next, nextGradient);
    while (!(nextValue <= value + sufficient * step * slope) && step > smallest) {
      step /= 2;
      next = plus(x, direction, step);
      nextValue = objective(next, nextGradient);
    }
    if (step <= smallest) break;
    const s = plus(next, x, -1);
    const y = plus(nextGradient, gradient, -1);
    const curvature = dot(s, y);
    if (curvature > smallest) {
      history.push({ s, y, rho: 1 / curvature });
      if (history.length > memory) history.shift();
    }
    const gain = value - nextValue;
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (gain < tolerance * Math.abs(value)) break;
  }
  return x;
}

/** The two-loop recursion: minus the approximate inverse Hessian times the gradient. */
function descent(
  gradient: Float64Array,
  history: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  let q: Float64Array = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y, rho } of [...history].reverse()) {
    const alpha = rho * dot(s, q);
    alphas.unshift(alpha);
    q = plus(q, y, -alpha);
  }
  const last = history.at(-1);
  if (last) q = q.map((value) => value / (last.rho * dot(last.y, last.y)));
  for (const [at, { s, y, rho }] of history.entries()) q = plus(q, s, alphas[at]! - rho * dot(y, q));
  return q.map((value) => -value);
}
