import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { checkEdited } from '../rules/edited.ts';
import { pageView, shortPageView } from '../../../src/views/page.ts';
import { told } from './told.ts';
it('prints', async () => {
  const { catalogue } = await checkEdited({});
  const out: string[] = [];
  for (const language of ['en','es'] as const) for (const page of catalogue.pages) {
    if (!page.texts[language]) { const v = shortPageView(page, { catalogue, language }); out.push('=== short ' + v.id, ...v.panel.rows.map(r=>`${r.label}: ${r.items.map(told).join(' ¦ ')}`), 'unknown: '+v.panel.unknown.join(', '), ...v.sources.map(s=>`[${s.number}] ${s.sourceKey} ${s.locator}`)); continue; }
    const v = pageView(page, { catalogue, language });
    out.push('=== ' + v.id, ...v.panel.rows.map(r=>`${r.id}/${r.label}: ${r.items.map(told).join(' ¦ ')}`), 'unknown: '+v.panel.unknown.join(', '), JSON.stringify(v.danger && {...v.danger, stop: told(v.danger.stop??[])}), 'intro '+told(v.intro));
    for (const s of v.sections) if (told(s.blocks)!=='Not known.' && told(s.blocks)!=='No se sabe.' || s.notes.length) out.push(`## ${s.id} ${s.heading}: ${told(s.blocks)} notes ${s.notes.map(n=>n.name+': '+told(n.words)).join(' ¦ ')}`);
    const {panel,danger,sections,intro,sources,...rest}=v; out.push(JSON.stringify(rest,null,1)); out.push(JSON.stringify(sources,null,1));
  }
  writeFileSync('/tmp/views.txt', out.join('\n'));
});
