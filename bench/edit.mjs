// One line of the flagship is edited: how long until its new template is there?

import fs from 'node:fs';
import path from 'node:path';

import { appEnvironment, reference, referenceEnvironment, root, run, summarize, templates, time, times, typescriptProject } from './bench.mjs';

/** `desiredCount` becomes another number, in either language. */
function withCount(text, count) {
  const edited = text.replace(/desiredCount(:| =) 2,/, `desiredCount$1 ${count},`);
  if (edited === text) throw new Error('the flagship has no desiredCount of 2 any more');
  return edited;
}

function expectCount(outdir, count) {
  const [text] = templates(outdir).values();
  if (!text.includes(`"DesiredCount": ${count},`)) throw new Error('the template does not show the edit');
}

/** Sums what the commands took, one after the other. */
function sum(runs) {
  const add = (field) => runs.reduce((total, one) => total + one[field], 0);
  return { wall: add('wall'), user: add('user'), system: add('system'), peakKiB: Math.max(...runs.map((one) => one.peakKiB)) };
}

export function edit(bench) {
  const original = fs.readFileSync(path.join(root, 'examples/efs_fargate_nginx/main.cpp'), 'utf8');
  const copy = path.join(bench.build, 'bench/edit/main.cpp');
  const project = typescriptProject(bench.directory('edit'));
  const script = fs.readFileSync(project.source, 'utf8');
  const transpile = path.join(bench.work, 'transpile.cjs');
  fs.writeFileSync(transpile, `
    const fs = require('fs');
    const ts = require('typescript');
    const [source, target] = process.argv.slice(2);
    fs.writeFileSync(target, ts.transpileModule(fs.readFileSync(source, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    }).outputText);
  `);
  const outdirs = Object.fromEntries(['ours', 'tsc', 'transpiled'].map((name) => [name, bench.directory(`edit-${name}`)]));

  // A compiler cache would know the file from the time before.
  const build = ['cmake', '--build', bench.build, '--target', 'bench_edit'];
  const env = { ...process.env, CCACHE_DISABLE: '1' };
  const steps = { build: [], ours: [], tsc: [], theirs: [], transpile: [], totals: { ours: [], tsc: [], transpiled: [] } };
  try {
    fs.writeFileSync(copy, withCount(original, 1));
    run(build, { env });
    for (let round = 0; round < bench.rounds; round++) {
      const count = 3 + round;
      fs.writeFileSync(copy, withCount(original, count));
      const [built] = bench.measure(build, { env });
      const [ours] = bench.measure([path.join(bench.build, 'bench/bench_edit')], { env: appEnvironment(outdirs.ours) });
      expectCount(outdirs.ours, count);

      fs.writeFileSync(project.source, withCount(script, count));
      const [compiled] = bench.measure(project.compile);
      const synth = (outdir) => bench.measure(['node', project.program], { env: referenceEnvironment(outdir) })[0];
      const theirs = synth(outdirs.tsc);
      expectCount(outdirs.tsc, count);

      fs.rmSync(project.program);
      const [transpiled] = bench.measure(['node', transpile, project.source, project.program],
        { env: { ...process.env, NODE_PATH: path.join(reference, 'node_modules') } });
      const again = synth(outdirs.transpiled);
      expectCount(outdirs.transpiled, count);

      steps.build.push(built);
      steps.ours.push(ours);
      steps.tsc.push(compiled);
      steps.theirs.push(theirs, again);
      steps.transpile.push(transpiled);
      steps.totals.ours.push(sum([built, ours]));
      steps.totals.tsc.push(sum([compiled, theirs]));
      steps.totals.transpiled.push(sum([transpiled, again]));
    }
  } finally {
    fs.writeFileSync(copy, original);
  }

  const ours = summarize(steps.totals.ours);
  const tsc = summarize(steps.totals.tsc);
  const transpiled = summarize(steps.totals.transpiled);
  bench.title('One line of the flagship is edited: until its new template');
  const row = (name, { best, median, cpu }) => [name, time(best), time(median), time(cpu)];
  bench.table(['', 'best', 'median', 'cpu'], [
    row('cdk-cpp', ours),
    row('  compile and link', summarize(steps.build)),
    row('  synthesize', summarize(steps.ours)),
    row('aws-cdk-lib, tsc', tsc),
    row('  tsc', summarize(steps.tsc)),
    row('  synthesize', summarize(steps.theirs)),
    row('aws-cdk-lib, types unchecked', transpiled),
    row('  transpile', summarize(steps.transpile)),
    ['ratio, tsc', ...['best', 'median', 'cpu'].map((field) => times(tsc[field] / ours[field]))],
    ['ratio, types unchecked', ...['best', 'median', 'cpu'].map((field) => times(transpiled[field] / ours[field]))],
  ]);
  bench.verdict('edit one line, new template', 'faster than tsc and synth', `${times(tsc.median / ours.median)}`,
    ours.median < tsc.median);
  bench.result('edit', { ours, tsc, transpiled });
}
