import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { source } from '../../src/domain/schema/source.ts';
import { UNITS, isUnit } from '../../src/domain/units.ts';

const SOURCES = join(import.meta.dirname, '../../content/sources');

const values = readdirSync(SOURCES)
  .filter((name) => name.endsWith('.yml'))
  .flatMap((name) => source.parse(parse(readFileSync(join(SOURCES, name), 'utf8'))).facts)
  .flatMap((fact) => fact.values.map((value) => ({ at: `${fact.id}#${value.key}`, unit: value.unit })));

const units = Object.entries(UNITS);

describe('the unit list', () => {
  it('holds no unit twice, whatever its capitals or spaces', () => {
    const folded = units.map(([unit]) => unit.toLowerCase().replaceAll(/\s/g, ''));
    expect(folded.filter((unit, index) => folded.indexOf(unit) !== index)).toEqual([]);
  });

  it('names every currency by its code, with what it is paid for after a slash', () => {
    const money = units.filter(([, { kind }]) => kind === 'money').map(([unit]) => unit);
    expect(money.filter((unit) => !/^[A-Z]{3}(?:\/[A-Za-z ]+)?$/.test(unit))).toEqual([]);
  });

  it('counts as money or a price exactly the units that are written as money or leave the currency open', () => {
    const byDimension = units.filter(([, { dimension }]) => dimension === 'money' || dimension === 'price');
    const byName = units.filter(([unit, { kind }]) => kind === 'money' || unit === 'currency not stated');
    expect(byDimension).toEqual(byName);
  });

  it('holds every unit that a value of a source carries', () => {
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter(({ unit }) => unit !== undefined && !isUnit(unit))).toEqual([]);
  });

  it('knows a unit from another word', () => {
    expect([isUnit('mg/L'), isUnit('toString'), isUnit('furlongs')]).toEqual([true, false, false]);
  });
});
