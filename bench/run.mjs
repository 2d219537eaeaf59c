// Runs the benchmarks; scripts/bench calls it. README.md says what each measures.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { Bench } from './bench.mjs';
import { clean } from './clean.mjs';
import { compile } from './compile.mjs';
import { edit } from './edit.mjs';
import { flagship } from './flagship.mjs';
import { instructions } from './instructions.mjs';
import { micro } from './micro.mjs';
import { stacks } from './stacks/stacks.mjs';

const BENCHES = { flagship, stacks, compile, edit, instructions, micro, clean };

function usage(problem) {
  console.error(`bench: ${problem}`);
  console.error(`bench: the benchmarks are ${Object.keys(BENCHES).join(', ')}`);
  return 2;
}

function main(argv) {
  let build;
  let json;
  let rounds = 5;
  const names = [];
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--build') build = argv[++i];
    else if (argv[i] === '--json') json = argv[++i];
    else if (argv[i] === '--rounds') rounds = Number(argv[++i]);
    else if (Object.hasOwn(BENCHES, argv[i])) names.push(argv[i]);
    else return usage(`there is no '${argv[i]}'`);
  }
  if (build === undefined) return usage('--build DIR is missing');
  if (!Number.isInteger(rounds) || rounds < 1) return usage('--rounds takes a number from 1 on');

  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-bench-'));
  try {
    const bench = new Bench(path.resolve(build), work, rounds);
    bench.printMachine();
    for (const name of names.length > 0 ? names : Object.keys(BENCHES)) BENCHES[name](bench);
    bench.printVerdicts();
    if (json !== undefined) fs.writeFileSync(json, `${JSON.stringify(bench.record(), undefined, 2)}\n`);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
}
