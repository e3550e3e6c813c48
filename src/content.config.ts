import { defineCollection } from 'astro:content';
import { RECORD_SCHEMAS } from './domain/collections.ts';
import { DATA_SCHEMAS } from './domain/validate.ts';
import { pageSchema } from './domain/schema/stored.ts';
import { dataLoader, pageLoader } from './store/loader.ts';

const page = <C extends keyof typeof RECORD_SCHEMAS>(name: C) =>
  defineCollection({ loader: pageLoader(name), schema: pageSchema(RECORD_SCHEMAS[name]) });
const data = <C extends keyof typeof DATA_SCHEMAS>(name: C) =>
  defineCollection({ loader: dataLoader(name), schema: DATA_SCHEMAS[name] });

export const collections = {
  alternatives: page('alternatives'),
  technologies: page('technologies'),
  markets: page('markets'),
  action: page('action'),
  hazards: page('hazards'),
  pathways: page('pathways'),
  cases: page('cases'),
  guides: page('guides'),
  countries: page('countries'),
  sections: page('sections'),
  sources: data('sources'),
  conflicts: data('conflicts'),
  glossary: data('glossary'),
  gaps: data('gaps'),
};
