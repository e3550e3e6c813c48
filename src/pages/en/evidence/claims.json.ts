import type { APIRoute } from 'astro';
import { SITE } from '../../../config/site.ts';
import { absolute, pageHref } from '../../../config/urls.ts';
import { claimsJson } from '../../../outputs/claims.ts';
import { getCatalogue } from '../../../store/astro.ts';
import { claimRows } from '../../../views/evidence.ts';

export const GET: APIRoute = async () =>
  new Response(
    claimsJson(claimRows(await getCatalogue()), {
      title: `${SITE.name}: claims and who says them`,
      author: SITE.author,
      licence: SITE.contentLicence.url,
      address: absolute(pageHref('en', 'evidence')),
    }),
  );
