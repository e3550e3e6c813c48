import type { Catalogue } from '../domain/catalogue.ts';
import type { Issue, Point } from '../domain/issue.ts';
import type { KeyPath } from '../domain/validate.ts';
import { RULES } from './index.ts';

/**
 * Runs every rule over the catalogue.
 * @param locate gives the place of a YAML key in a file
 * @param unreadable ids in files that could not be read; that they are missing is no news
 */
export function checkCatalogue(
  catalogue: Catalogue,
  locate: (file: string, path: KeyPath) => Point,
  unreadable: ReadonlySet<string>,
): Issue[] {
  return RULES.flatMap((rule) =>
    [...rule.check(catalogue)]
      .filter(({ missing }) => !missing || !unreadable.has(missing.split('#')[0]!))
      .map(({ file, at, message, fix, severity = 'error' }) => ({
        ...(Array.isArray(at) ? locate(file, at) : at),
        file,
        severity,
        rule: rule.id,
        message,
        fix,
      })),
  );
}
