import type { DrawingId } from '../../domain/drawings.ts';
import AmalgamBurningStop from './drawings/AmalgamBurningStop.astro';
import CyanideAfterMercuryStop from './drawings/CyanideAfterMercuryStop.astro';
import GoldShopHood from './drawings/GoldShopHood.astro';
import Panning from './drawings/Panning.astro';
import Retort from './drawings/Retort.astro';
import Screen from './drawings/Screen.astro';
import ShakingTable from './drawings/ShakingTable.astro';
import Sluice from './drawings/Sluice.astro';
import Smelting from './drawings/Smelting.astro';

/** The component that draws each drawing, on a ground of 320 by 200. */
export const DRAWN = {
  sluice: Sluice,
  'shaking-table': ShakingTable,
  retort: Retort,
  smelting: Smelting,
  'gold-shop-hood': GoldShopHood,
  screen: Screen,
  panning: Panning,
  'amalgam-burning-stop': AmalgamBurningStop,
  'cyanide-after-mercury-stop': CyanideAfterMercuryStop,
} satisfies Record<DrawingId, typeof Sluice>;
