// Many resources: time, memory, and whether both grow no faster than the app.

import path from 'node:path';

import { appEnvironment, memory, referenceEnvironment, root, summarize, templates, time, times } from '../bench.mjs';

const RESOURCES_OF_STACK = 400;
// What both libraries synthesize, and how often ours runs for each run of the reference.
const COMPARED = [
  { stacks: 1, resources: RESOURCES_OF_STACK, runsOfRound: 10 },
  { stacks: 10, resources: RESOURCES_OF_STACK, runsOfRound: 5 },
  { stacks: 50, resources: RESOURCES_OF_STACK, runsOfRound: 2 },
];
// Ours alone, in steps, of which the larger is left out where the smaller is not linear any more: it might take
// hours. One stack of that many resources is far beyond what CloudFormation takes.
const ALONE = [
  [{ stacks: 25, resources: RESOURCES_OF_STACK }, { stacks: 250, resources: RESOURCES_OF_STACK }],
  [{ stacks: 1, resources: 10_000 }, { stacks: 1, resources: 100_000 }],
];
const MIN_RATIO = 100;
// Per resource, at 100,000 against 4,000.
const MAX_GROWTH = 1.5;

function checkSame(ours, theirs) {
  const expected = templates(theirs);
  const actual = templates(ours);
  if (expected.size === 0 || [...expected.keys()].join() !== [...actual.keys()].join()) {
    throw new Error(`the libraries write other templates: ${[...actual.keys()]} and ${[...expected.keys()]}`);
  }
  for (const [file, text] of actual) {
    if (text !== expected.get(file)) throw new Error(`the libraries write ${file} differently`);
  }
}

export function stacks(bench) {
  const program = bench.program('bench/bench_stacks');
  const peer = path.join(root, 'bench/stacks/peer.cjs');
  const size = ({ stacks, resources }) => ({ BENCH_STACKS: String(stacks), BENCH_RESOURCES: String(resources) });
  const results = [];

  for (const app of COMPARED) {
    const name = `stacks-${app.stacks}`;
    const outdirs = { ours: bench.directory(`${name}-ours`), theirs: bench.directory(`${name}-theirs`) };
    const programs = [
      { command: [program], env: appEnvironment(outdirs.ours, size(app)), runsOfRound: app.runsOfRound },
      { command: ['node', peer], env: referenceEnvironment(outdirs.theirs, size(app)) },
    ];
    const [ours, theirs] = bench.measureInTurns(programs, app.stacks > 10 ? Math.min(bench.rounds, 3) : bench.rounds);
    checkSame(outdirs.ours, outdirs.theirs);
    const env = referenceEnvironment(outdirs.theirs, size(app), { validate: true });
    const validating = summarize(bench.measure(['node', peer], { env }));
    results.push({ ...app, ours, theirs, validating });
  }
  const perThousand = ({ stacks, resources, ours }) => ours.median / (stacks * resources / 1000);
  const find = (stacks, resources) => results.find((result) => result.stacks === stacks && result.resources === resources);
  const base = perThousand(find(10, RESOURCES_OF_STACK));
  for (const steps of ALONE) {
    for (const app of steps) {
      const env = appEnvironment(bench.directory(`alone-${app.stacks}-${app.resources}`), size(app));
      results.push({ ...app, ours: summarize(bench.measure([program], { env, runs: 2 })) });
      if (perThousand(results.at(-1)) > MAX_GROWTH * base) break;
    }
  }

  bench.title(`Stacks of ${RESOURCES_OF_STACK}: topics, queues and their policies; templates are byte for byte the same`);
  bench.table(
    ['stacks', 'resources', 'best', 'median', 'peak', 'per 1,000', 'reference', 'its peak', 'ratio', 'of memory', 'validating'],
    results.map((result) => {
      const { ours, theirs, validating } = result;
      return [
        `${result.stacks} x ${result.resources}`, result.stacks * result.resources,
        time(ours.best), time(ours.median), memory(ours.peak), time(perThousand(result)),
        ...(theirs ? [time(theirs.median), memory(theirs.peak), times(theirs.median / ours.median),
          times(theirs.peak / ours.peak), time(validating.median)] : ['-', '-', '-', '-', '-']),
      ];
    }));

  const large = find(50, RESOURCES_OF_STACK);
  const ratio = large.theirs.median / large.ours.median;
  bench.verdict('50 stacks of 400 resources', `>= ${MIN_RATIO} x`, times(ratio), ratio >= MIN_RATIO);
  for (const steps of ALONE) {
    const done = steps.map(({ stacks, resources }) => find(stacks, resources)).filter(Boolean).at(-1);
    const { stacks, resources } = steps.at(-1);
    const growth = perThousand(done) / base;
    bench.verdict(`${stacks * resources} resources in ${stacks === 1 ? 'one stack' : `${stacks} stacks`}, each`,
      `<= ${MAX_GROWTH} x that of 4000`,
      `${growth.toFixed(2)} x${done.resources * done.stacks < stacks * resources ? ` at ${done.resources * done.stacks}` : ''}`,
      growth <= MAX_GROWTH && done.stacks * done.resources === stacks * resources);
  }
  bench.result('stacks', results);
}
