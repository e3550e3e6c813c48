/** The one door to zod: every other file of the domain imports it from here. */
export { z } from 'zod';
