// From a clean checkout to the flagship's template: configure, build without a compiler cache, run.
// Minutes of all processors.

import fs from 'node:fs';
import path from 'node:path';

import { appEnvironment, reference, referenceEnvironment, root, templates, time, times, typescriptProject } from './bench.mjs';

const MAX_SECONDS = 180;

export function clean(bench) {
  const build = bench.directory('clean-build');
  const outdirs = { ours: bench.directory('clean-ours'), theirs: bench.directory('clean-theirs') };
  const packages = bench.directory('clean-packages');
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    fs.copyFileSync(path.join(reference, file), path.join(packages, file));
  }
  const project = typescriptProject(bench.directory('clean-typescript'));

  const env = { ...process.env, CCACHE_DISABLE: '1' };
  const ours = [
    ['configure', ['cmake', '-S', root, '-B', build, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release',
      '-DCDK_BUILD_TESTS=OFF', '-DCMAKE_CXX_COMPILER_LAUNCHER='], env],
    ['build', ['cmake', '--build', build, '--target', 'efs_fargate_nginx'], env],
    ['synthesize', [path.join(build, 'examples/efs_fargate_nginx')], appEnvironment(outdirs.ours)],
  ];
  const theirs = [
    ['npm ci', ['npm', 'ci', '--prefix', packages, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], env],
    ['tsc', project.compile, env],
    ['synthesize', ['node', project.program], referenceEnvironment(outdirs.theirs)],
  ];
  const measured = (steps) => steps.map(([name, command, environment]) => {
    const [{ wall, user, system }] = bench.measure(command, { env: environment });
    return { name, wall, cpu: user + system };
  });
  const total = (steps) => ({ wall: steps.reduce((sum, { wall }) => sum + wall, 0), cpu: steps.reduce((sum, { cpu }) => sum + cpu, 0) });
  const us = measured(ours);
  const them = measured(theirs);
  for (const outdir of Object.values(outdirs)) {
    if (templates(outdir).size !== 1) throw new Error('the flagship wrote no template');
  }

  bench.title("From a clean checkout to the flagship's template");
  const row = (indent) => ({ name, wall, cpu }) => [`${indent}${name}`, time(wall), time(cpu)];
  const both = { us: total(us), them: total(them) };
  bench.table(['', 'time', 'cpu'], [
    row('')({ name: 'cdk-cpp', ...both.us }), ...us.map(row('  ')),
    row('')({ name: 'aws-cdk-lib', ...both.them }), ...them.map(row('  ')),
    ['ratio', times(both.them.wall / both.us.wall), times(both.them.cpu / both.us.cpu)],
  ]);
  bench.verdict("clean checkout to the flagship's template", `<= ${MAX_SECONDS / 60} minutes on 2 cores`,
    `${time(both.us.wall)} on ${bench.machine().processors}`, both.us.wall <= MAX_SECONDS);
  bench.result('clean', { ours: us, theirs: them });
}
