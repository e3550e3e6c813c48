import type { APIRoute } from 'astro';
import { feed } from '../outputs/feed.ts';
import { getCatalogue } from '../store/astro.ts';

/** New and changed pages. */
export const GET: APIRoute = async () => new Response(feed(await getCatalogue()));
