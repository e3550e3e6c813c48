import { parseArgs } from 'node:util';
import { cutEdition, withdrawPage, writeAddresses, type Outcome } from '../store/editionCut.ts';

/**
 * Editions: `npm run edition -- 2026.1` cuts one, `npm run edition -- withdraw 2026.1 014 "why"` withdraws a page of
 * one, `npm run addresses` writes the ledger of what was ever published.
 */
const USAGE = [
  'npm run edition -- 2026.1 [--on 2026-12-01]          cuts an edition',
  'npm run edition -- withdraw 2026.1 014 "reason"      withdraws a page of it',
  'npm run addresses                                    writes what is published into the ledger',
].join('\n');

try {
  const { values, positionals } = parseArgs({ options: { on: { type: 'string' } }, allowPositionals: true });
  const outcome = await run(positionals, values.on);
  if ('done' in outcome) console.log(outcome.done.join('\n'));
  else {
    console.error(outcome.refused.join('\n'));
    console.error('Nothing was done. Mend what is said above and try again.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function run([command, edition, number, reason, ...more]: string[], on?: string): Promise<Outcome> {
  if (command === 'addresses' && edition === undefined) return writeAddresses();
  if (command === 'withdraw' && edition && number && more.length === 0) {
    return withdrawPage(edition, number, reason ?? '', on ?? new Date().toISOString().slice(0, 10));
  }
  if (command !== undefined && command !== 'withdraw' && edition === undefined) return cutEdition(command, on);
  return { refused: [`That is not understood. Write one of:\n${USAGE}`] };
}
