/** Milliseconds of drawing in one frame; the rest of the frame is for style and layout. */
const SHARE = 4;

/**
 * Gives a function that does jobs in their order, in each frame as many as fit, so that a slow phone stays usable.
 * Jobs that are given later end what is left of those before.
 */
export function inFrames(): (jobs: readonly (() => void)[]) => void {
  let turn = 0;
  return (jobs) => {
    const mine = ++turn;
    const waiting = [...jobs];
    const next = () => {
      if (mine !== turn) return;
      const end = performance.now() + SHARE;
      do waiting.shift()?.();
      while (waiting.length > 0 && performance.now() < end);
      if (waiting.length > 0) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  };
}
