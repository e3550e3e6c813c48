/**
 * How long the pages that help to choose take to answer an input in a processor that is six times slower: what the
 * script does with the input, with the style and layout that follow. One frame of 60 a second is 16.7 ms.
 * Usage: node tests/bench/input.ts, after a build.
 */
import type { Page } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { DIST } from '../support/site.ts';

const SLOWER = 6;
const FRAME = 1000 / 60;
/** So often each input is made; the first of them warms up, as a reader's first does not count for the rest. */
const ROUNDS = 20;

/** An input: a choice in a select, by its selector, changed to and fro between two values. */
interface Input {
  name: string;
  path: string;
  select: string;
  values: [string, string];
  /** What is there once the page has answered. */
  ready: string;
}

const INPUTS: Input[] = [
  ...[
    ['material', ['alluvial', 'refractory']],
    ['goldSize', ['coarse', 'very-fine']],
    ['today', ['open-burning', 'none']],
    ['means', ['alone', 'partner']],
  ].map(([id, values]): Input => ({
    name: `selector, ${id as string}`,
    path: 'en/choose/',
    select: `#${id as string}`,
    values: values as [string, string],
    ready: '[data-answer] li',
  })),
  ...(['p2', 'p4'] as const).map((id): Input => ({
    name: `comparison of ${id.slice(1)}, files at hand`,
    path: `en/compare/?p=sluice&p=concentrate-amalgamation${id === 'p4' ? '&p=mercury-free-centre&p=retort' : ''}`,
    select: `#${id}`,
    values: ['alternatives/centrifuge', 'alternatives/small-flotation'],
    ready: 'table.compare tbody td',
  })),
];

/**
 * Milliseconds from the input, for each round: until script, style and layout are done with the first answer (the line
 * that says what was found), and until the last part of the page has changed.
 */
async function measure(page: Page, { select, values }: Input): Promise<{ first: number; last: number }[]> {
  return page.evaluate(
    async ([select, values, rounds]) => {
      const field = document.querySelector<HTMLSelectElement>(select)!;
      const settled = () => new Promise((resolve) => setTimeout(resolve, 700));
      const times: { first: number; last: number }[] = [];
      let changed = 0;
      new MutationObserver(() => (changed = performance.now())).observe(document.querySelector('main')!, {
        childList: true,
        subtree: true,
      });
      for (let round = 0; round < rounds; round += 1) {
        field.value = values[round % 2]!;
        const start = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // What waits for files that are at hand already is done once these turns of the queue are over.
        for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
        document.body.getBoundingClientRect();
        const first = performance.now() - start;
        await settled();
        if (changed < start) throw new Error(`Nothing changed after ${select} was set to ${values[round % 2]!}.`);
        times.push({ first, last: changed - start });
      }
      return times;
    },
    [select, values, ROUNDS] as const,
  );
}

const server = await serve(DIST);
const browser = await startBrowser();
console.log(`ms to answer an input, processor slowed ${SLOWER}-fold; one frame is ${FRAME.toFixed(1)} ms`);
try {
  for (const input of INPUTS) {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(server.address + input.path);
    await page.locator(input.ready).first().waitFor();
    // Each value once, so that its file is at hand.
    for (const value of input.values) {
      await page.locator(input.select).selectOption(value);
      await page.waitForTimeout(500);
    }
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const [, ...rounds] = await measure(page, input);
    const told = (times: number[]) => {
      times.sort((a, b) => a - b);
      const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(1);
      return `median ${at(0.5)}, 95th of 100 ${at(0.95)}`;
    };
    const first = told(rounds.map((round) => round.first));
    console.log(`${input.name}: first answer ${first}; all drawn ${told(rounds.map((round) => round.last))}`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
