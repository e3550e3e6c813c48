import type { APIRoute } from 'astro';
import { absolute, href } from '../config/urls.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(href('sitemap-index.xml'))}\n`);
