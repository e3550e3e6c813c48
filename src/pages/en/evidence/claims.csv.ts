import type { APIRoute } from 'astro';
import { claimsCsv } from '../../../outputs/claims.ts';
import { getCatalogue } from '../../../store/astro.ts';
import { claimRows } from '../../../views/evidence.ts';

export const GET: APIRoute = async () => new Response(claimsCsv(claimRows(await getCatalogue())));
