/** The drawings of the kit: what `drawing="…"` of Figure and Step may name. */
export const DRAWINGS = [
  'sluice',
  'shaking-table',
  'retort',
  'smelting',
  'gold-shop-hood',
  'screen',
  'panning',
  'amalgam-burning-stop',
  'cyanide-after-mercury-stop',
] as const;

export type DrawingId = (typeof DRAWINGS)[number];
