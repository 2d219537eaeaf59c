// Instructions of the flagship: a number that other programs on the machine do not change.

import path from 'node:path';

import { appEnvironment, run } from './bench.mjs';

export function instructions(bench) {
  const program = bench.program('examples/efs_fargate_nginx');
  const count = (...options) => {
    const { stderr } = run(
      ['valgrind', '--tool=callgrind', `--callgrind-out-file=${path.join(bench.work, 'callgrind.out')}`, ...options, program],
      { cwd: bench.work, env: appEnvironment(bench.directory('instructions')) });
    const collected = /Collected : (\d+)/.exec(stderr);
    if (collected === null) throw new Error(`valgrind did not say how much it collected:\n${stderr}`);
    return Number(collected[1]);
  };
  count(); // the first run stages assets, which later ones find
  const whole = count();
  const main = count('--toggle-collect=main');

  bench.title('Instructions of the flagship (callgrind)');
  const millions = (number) => `${(number / 1e6).toFixed(2)} M`;
  bench.table(['', 'instructions'], [
    ['start to exit', millions(whole)],
    ['in main', millions(main)],
    ['loading and static objects', millions(whole - main)],
  ]);
  bench.result('instructions', { whole, main });
}
