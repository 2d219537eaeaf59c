// The flagship, from the start of the process to its end.

import fs from 'node:fs';
import path from 'node:path';

import { appEnvironment, memory, referenceEnvironment, run, templates, time, times, typescriptProject } from './bench.mjs';

const MAX_SECONDS = 0.010;
const MAX_MEBIBYTES = 20;
const MIN_RATIO = 100;
const RUNS_OF_ROUND = 10;

/** Resources whose text the libraries do not share: the functions that each brings along. */
function sameResources(ours, theirs) {
  const ids = (text) => Object.entries(JSON.parse(text).Resources).map(([id, { Type }]) => `${id} ${Type}`);
  return ids(ours).join() === ids(theirs).join();
}

export function flagship(bench) {
  const project = typescriptProject(bench.directory('flagship'));
  run(project.compile);
  const program = bench.program('examples/efs_fargate_nginx');
  const outdirs = { ours: bench.directory('flagship-ours'), theirs: bench.directory('flagship-theirs') };
  const programs = [
    { command: [program], env: appEnvironment(outdirs.ours), runsOfRound: RUNS_OF_ROUND },
    { command: ['node', project.program], env: referenceEnvironment(outdirs.theirs) },
    { command: ['node', project.program], env: referenceEnvironment(outdirs.theirs, {}, { validate: true }) },
  ];
  // Once before it counts: files come into the page cache.
  for (const { command, env } of programs) bench.measure(command, { env });
  const [ours, theirs, validating] = bench.measureInTurns(programs);

  const [[file, text]] = templates(outdirs.ours);
  if (!sameResources(text, templates(outdirs.theirs).get(file) ?? '{"Resources": {}}')) {
    throw new Error('the flagship has other resources here than with the reference library');
  }

  bench.title('Flagship: examples/efs_fargate_nginx, start to exit');
  const row = (name, { best, median, cpu, peak, runs }) =>
    [name, time(best), time(median), time(cpu), memory(peak), runs];
  bench.table(['', 'best', 'median', 'cpu', 'peak', 'runs'], [
    row('cdk-cpp', ours),
    row('aws-cdk-lib', theirs),
    row('aws-cdk-lib, validating', validating),
    ['ratio', times(theirs.best / ours.best), times(theirs.median / ours.median), times(theirs.cpu / ours.cpu),
      times(theirs.peak / ours.peak), ''],
  ]);
  console.log(`   (program ${(fs.statSync(program).size / 2 ** 20).toFixed(1)} MB; ${path.basename(file)} `
    + `${Object.keys(JSON.parse(text).Resources).length} resources)`);

  const ratio = theirs.median / ours.median;
  bench.verdict('flagship, start to exit', `<= ${time(MAX_SECONDS)}`, time(ours.median), ours.median <= MAX_SECONDS);
  bench.verdict('flagship, peak memory', `<= ${MAX_MEBIBYTES} MB`, memory(ours.peak), ours.peak <= MAX_MEBIBYTES);
  bench.verdict('flagship, against the reference', `>= ${MIN_RATIO} x`, times(ratio), ratio >= MIN_RATIO);
  bench.result('flagship', { ours, theirs, validating, ratio });
}
