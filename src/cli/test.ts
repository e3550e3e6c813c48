import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * Everything that must hold, in order: the cheap checks first, then the built site. Prints what each
 * suite passed and failed, and ends with the totals of all.
 */
interface Suite {
  name: string;
  command: string[];
  /** Vitest writes its counts here; a suite without is one check. */
  report?: string;
}

const REPORTS = '.cache/test';
const vitest = (project: string): Suite => {
  const report = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, command: ['vitest', 'run', '--project', project, ...reporters], report };
};

const SUITES: Suite[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings=0'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity=warning', '--minimumFailingSeverity=warning'] },
  { name: 'content', command: ['node', 'src/cli/check.ts'] },
  vitest('unit'),
  vitest('astro'),
  { name: 'build', command: ['astro', 'build', '--force'] },
  vitest('dist'),
  vitest('browser'),
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const totals = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const suite of SUITES) {
  console.log(`\n== ${suite.name}`);
  const started = Date.now();
  const counts = run(suite);
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(`${suite.name.padEnd(8)} ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function run({ command: [program = '', ...args], report }: Suite): { passed: number; failed: number } {
  const ok = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, NO_COLOR: '1' } }).status === 0;
  if (report === undefined) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const passed = numPassedTests ?? 0;
    // A suite that could not start, or whose process failed, has failed even if no single test did.
    return { passed, failed: ok && passed > 0 ? (numFailedTests ?? 0) : Math.max(1, numFailedTests ?? 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
