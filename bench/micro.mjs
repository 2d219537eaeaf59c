// Parts of synthesis in one process, by Google Benchmark.

import { run } from './bench.mjs';

export function micro(bench) {
  const { stdout } = run([bench.program('bench/bench_micro'), '--benchmark_format=json'], { cwd: bench.work });
  const { benchmarks } = JSON.parse(stdout);
  bench.title('Parts of synthesis, in one process');
  bench.table(['', 'cpu', 'each', 'repeated'], benchmarks.map(({ name, cpu_time: cpu, time_unit: unit, iterations, items_per_second: items }) => [
    name, `${cpu.toFixed(cpu < 10 ? 2 : 0)} ${unit}`, items ? `${(1e9 / items).toFixed(0)} ns` : '-', iterations,
  ]));
  bench.result('micro', benchmarks);
}
