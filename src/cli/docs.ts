import { writeFile } from 'node:fs/promises';
import { componentsDoc } from '../outputs/componentsDoc.ts';
import { fieldsDoc } from '../outputs/fieldsDoc.ts';

/** Writes the reference documents anew from the code: `npm run docs`. */
await writeFile('docs/components.md', componentsDoc());
await writeFile('docs/fields.md', fieldsDoc());
