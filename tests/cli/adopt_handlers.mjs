// Writes a copy of a recorded template with the texts and asset hashes of our own handlers, and says what it replaced:
//
//   node adopt_handlers.mjs RECORDED OURS OUTPUT

import fs from 'node:fs';

import { printTemplate, readTemplate, withOurHandlers } from './support.mjs';

const [recorded, ours, output] = process.argv.slice(2);
if (!output) {
  console.error('usage: node adopt_handlers.mjs RECORDED OURS OUTPUT');
  process.exit(2);
}
const { template, replaced } = withOurHandlers(readTemplate(recorded), readTemplate(ours));
fs.writeFileSync(output, printTemplate(template));
for (const what of replaced) {
  console.log(`replaced ${what}`);
}
