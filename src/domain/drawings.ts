/**
 * The drawings of the kit: what `drawing="…"` of Figure and Step may name. In all of them water is
 * blue, gold and fire are gold, and mercury and its vapour are red; what is crossed out is not to be done.
 */
export const DRAWINGS = [
  /** Water from a pipe runs down a sloping channel with riffles over a mat; gold stays, sand leaves into a tub. */
  'sluice',
  /** Feed and water on a tilted, shaken deck with riffles; gold goes to its end, light sand over its lower edge. */
  'shaking-table',
  /** A closed, clamped pot over fire; its pipe runs down through a cooler into a bag tied to its end, dipped in water. */
  'retort',
  /** A person with face shield and gloves holds a crucible with tongs over a furnace; a mould stands ready. */
  'smelting',
  /** A hood over the fire, a drum that catches mercury, a fan, and a chimney above the roof. */
  'gold-shop-hood',
  /** A person shovels gravel on a sloping screen: stones roll off, fine sand and gold fall into a tub. */
  'screen',
  /** Two gloved hands swirl a pan over a tub of water; gold gathers at its lower side. */
  'panning',
  /** Crossed out: amalgam heated in an open pan inside a house, vapour rising. */
  'amalgam-burning-stop',
  /** Crossed out: the way of tailings that hold mercury into a tank with cyanide. */
  'cyanide-after-mercury-stop',
] as const;

export type DrawingId = (typeof DRAWINGS)[number];
