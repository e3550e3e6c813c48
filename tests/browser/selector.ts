import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SELECTOR } from '../../src/i18n/selector.ts';
import { QUESTION_IDS, type Answers } from '../../src/tools/selector/questions.ts';
import { select, VERDICTS } from '../../src/tools/selector/select.ts';
import { profiles } from '../../src/views/selector.ts';
import { readCatalogue } from '../support/content.ts';
import { server, withoutStorage, withPage } from './stage.ts';

const catalogue = await readCatalogue();
const words = SELECTOR.en;
const answers = { material: 'alluvial', goldSize: 'fine', today: 'open-burning', water: 'steady-flow' } as const;

/** What the rules say, as the page shows it. */
function expected(given: Partial<Answers>): [heading: string, titles: string[]][] {
  const choices = select(profiles(catalogue), given);
  return VERDICTS.map((verdict): [string, string[]] => [
    words.verdicts[verdict],
    choices.filter((one) => one.verdict === verdict).map(({ id }) => catalogue.page(id)!.texts.en!.title),
  ]).filter(([, titles]) => titles.length > 0);
}

/** The groups of practices that the page shows. */
function shown(page: Page): Promise<[string, string[]][]> {
  return page.locator('[data-answer]').evaluate((answer, headings) => {
    const groups = [...answer.querySelectorAll('h2')].filter((one) => headings.includes(one.textContent));
    return groups.map((one): [string, string[]] => [
      one.textContent,
      [...one.nextElementSibling!.querySelectorAll('h3')].map((title) => title.textContent),
    ]);
  }, Object.values(words.verdicts));
}

describe('the selector', () => {
  it('needs no storage', async () => {
    await withPage(async ({ page, faults }) => {
      await withoutStorage(page);
      await page.goto(`${server.address}en/choose/?${new URLSearchParams(answers)}`);
      await expect.poll(() => shown(page)).toEqual(expected(answers));
      expect(faults).toEqual([]);
    });
  });

  it('answers by the rules, with the keyboard, and keeps the answers in the address', async () => {
    await withPage(async ({ page, faults }) => {
      await page.goto(`${server.address}en/choose/`);
      await expect.poll(() => shown(page)).toEqual(expected({}));
      for (const [id, answer] of Object.entries(answers)) {
        const select = page.locator(`select[name="${id}"]`);
        await select.focus();
        const steps = await select.evaluate(
          (one: HTMLSelectElement, wanted) =>
            [...one.options].findIndex(({ value }) => value === wanted) - one.selectedIndex,
          answer,
        );
        for (let step = 0; step < Math.abs(steps); step += 1)
          await page.keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown');
        expect(await select.inputValue()).toBe(answer);
      }
      await expect.poll(() => shown(page)).toEqual(expected(answers));
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(answers);
      expect(await page.locator('[data-status]').innerText()).toBe(
        expected(answers)
          .map(([heading, titles]) => `${heading} ${titles.length}`)
          .join(' · '),
      );
      expect(await page.locator('[data-answer] a[href="/en/hazards/open-burning/"]').count()).toBe(1);

      await page.reload();
      await expect.poll(() => shown(page)).toEqual(expected(answers));
      await page.locator('button[type="reset"]').click();
      await expect.poll(() => shown(page)).toEqual(expected({}));
      expect(new URL(page.url()).search).toBe('');
      expect(faults).toEqual([]);
    });
  });

  it('gives every reason that decided, with its source', async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/choose/?material=refractory&goldSize=coarse`);
      const sluice = page.locator('[data-answer] .entries > li', {
        has: page.locator('a[href="/en/alternatives/sluice/"]'),
      });
      const [first] = await sluice.locator('li').allInnerTexts();
      expect(first).toContain(words.reasons['material-unsuited'].replace('{answer}', 'Refractory ore'));
      expect(await sluice.locator('li').first().locator('a[href*="/sources/"]').count()).toBeGreaterThan(0);
    });
  });

  it('takes no answer from an address that is none', async () => {
    await withPage(async ({ page, faults }) => {
      await page.goto(`${server.address}en/choose/?material=gold&water=steady-flow&today=%3Cb%3E`);
      await expect.poll(() => shown(page)).toEqual(expected({ water: 'steady-flow' }));
      expect(faults).toEqual([]);
    });
  });

  it('without script leads to the sheets of the decision tree, which say the same', async () => {
    await withPage(
      async ({ page }) => {
        await page.goto(`${server.address}en/choose/`);
        expect(await page.locator('form.selector').isVisible()).toBe(false);
        await page.locator('main a[href="/en/choose/alluvial/"]').click();
        const sections = page.locator('main section');
        const fine = sections.filter({ has: page.locator('h2', { hasText: 'Fine' }) }).first();
        const excluded = await fine.evaluate(
          (section, heading) =>
            [
              ...[...section.querySelectorAll('h3')]
                .find((one) => one.textContent === heading)!
                .nextElementSibling!.querySelectorAll('h4'),
            ].map((one) => one.textContent),
          words.verdicts.no,
        );
        const { material, goldSize } = answers;
        const no = expected({ material, goldSize }).find(([heading]) => heading === words.verdicts.no)![1];
        expect(excluded.toSorted()).toEqual(no.toSorted());
      },
      { javaScriptEnabled: false },
    );
  });

  it('asks at most eight questions', async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}en/choose/`);
      expect(await page.locator('form.selector select').count()).toBe(QUESTION_IDS.length);
      expect(QUESTION_IDS.length).toBeLessThanOrEqual(8);
    });
  });
});
