/** Pictures of the six situations a visitor may be in, on a grid of 48: one path in ink, one in gold. */
export const SITUATIONS = {
  'crush-rock': {
    ink: 'M23.2 17.8L16.8 20.8 10.8 8.2 17.2 5.2zM20.2 11.5L42 2M5 43l4-13 9-6 13 2 9 10-3 7zM9 30l11 4 11-8M20 34l-3 9M30 20l4-4M12 22l-5-3',
    gold: 'M24 43l3-5-1-4 5-5',
  },
  'wash-gravel': {
    ink: 'M4 10l40 16M4 22l40 16M12 25.2v-5M22 29.2v-5M32 33.2v-5M10 25v18M38 36v7M4 16c4 0 5 3 8 4M16 20c4 1 5 4 8 4M27 25c4 1 5 3 8 4',
    gold: 'M8.5 21.5v.1M18 25.3v.1M28 29.3v.1M15.5 24.5v.1M25.5 28.5v.1',
  },
  'burn-amalgam': {
    ink: 'M11 23h26c-1 5-6 8-13 8s-12-3-13-8zM19.5 23a4.5 4.5 0 0 1 9 0M16 17c-4-4 3-7 0-12M24 15c-4-4 3-7 0-12M32 17c-4-4 3-7 0-12',
    gold: 'M24 45.5c-6 0-9-2.5-9-6 0-2 2-2.5 3-4.5 2 1 2.5 2 2.5 3.5 2-.5 3-2.5 3-4.5 5 2 9 3.5 9 6.5s-3.5 5-8.5 5z',
  },
  'buy-gold': {
    ink: 'M24 5v37M15 43h18M8 11h32M8 11L2.5 26M8 11l5.5 15M40 11l-5.5 15M40 11l5.5 15M1.5 26c1 6 12 6 13 0zM33.5 26c1 6 12 6 13 0zM37 26v-4h6v4',
    gold: 'M5 25.5l.5-3 3-1.5 2.5 2 0 2.5',
  },
  'old-tailings': {
    ink: 'M2 43h44M5 43c4-12 8-18 13-18 6 0 8 9 11 14M25 33c2-2.5 4-3.5 6-3.5 5 0 8 6 11 13.5M29 5l8 24M26 6.5l6-2',
    gold: 'M12 37v.1M17 32v.1M18.5 38v.1M23 39v.1M33 36v.1M36 40v.1',
  },
  'train-or-govern': {
    ink: 'M17 5h28v19H17M6 12.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 43V27c0-7 11-7 11-1l6-6M15 28v15M24.5 32.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M21 44c0-8 14-8 14 0M36 32.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M38 38.5c5-1.5 8.5 1 8.5 5.5',
    gold: 'M24 17l5-6 5 4 6-5',
  },
} as const;

export type SituationId = keyof typeof SITUATIONS;
