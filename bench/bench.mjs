// What the benchmarks share: the two libraries' programs, the clock, tables and verdicts.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const reference = path.join(root, 'tests/parity/reference');
const modules = path.join(reference, 'node_modules');
const require = createRequire(path.join(reference, 'record.mjs'));

// --- numbers -------------------------------------------------------------------------------------

export const best = (numbers) => Math.min(...numbers);

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Wall and processor time in seconds and peak memory in MiB, of the runs of one program. */
export function summarize(runs) {
  const wall = runs.map((run) => run.wall);
  return {
    runs: runs.length,
    best: best(wall),
    median: median(wall),
    cpu: median(runs.map((run) => run.user + run.system)),
    peak: median(runs.map((run) => run.peakKiB)) / 1024,
  };
}

/** Seconds, as ms where that reads better. */
export function time(seconds) {
  if (seconds >= 100) return `${seconds.toFixed(0)} s`;
  if (seconds >= 1) return `${seconds.toFixed(2)} s`;
  return `${(seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0)} ms`;
}

export const memory = (mebibytes) => `${mebibytes.toFixed(mebibytes < 100 ? 1 : 0)} MB`;
export const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 1 : 0)} x`;

// --- programs ------------------------------------------------------------------------------------

/** The shell's environment without what would reach the apps, and with what the CLI gives them. */
export function appEnvironment(outdir, more = {}) {
  const environment = { ...process.env };
  for (const key of Object.keys(environment)) {
    if (/^(CDK|AWS|JSII|NODE|BENCH)_/.test(key)) delete environment[key];
  }
  return {
    ...environment,
    TZ: 'UTC',
    CDK_OUTDIR: outdir,
    CDK_CONTEXT_JSON: JSON.stringify(context()),
    ...more,
  };
}

/** The same for an app of the reference library; it may be spared the check of its templates. */
export function referenceEnvironment(outdir, more = {}, { validate = false } = {}) {
  return appEnvironment(outdir, {
    ...(validate ? {} : { CDK_VALIDATION: 'false' }),
    JSII_DEPRECATED: 'quiet',
    NODE_PATH: modules,
    ...more,
  });
}

/** As tests/parity/reference/record.mjs has it. */
function context() {
  return {
    ...require('aws-cdk-lib/recommended-feature-flags.json'),
    'aws:cdk:enable-path-metadata': true,
    'aws:cdk:enable-asset-metadata': true,
    'aws:cdk:version-reporting': false,
    '@aws-cdk/core:failSynthOnValidationErrors': false,
  };
}

/** Runs a command to its end; throws with what it printed if it fails. */
export function run(command, { cwd, env } = {}) {
  const [program, ...argv] = command;
  const done = spawnSync(program, argv, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error) throw new Error(`${program}: ${done.error.message}`);
  if (done.status !== 0) {
    throw new Error(`this failed:\n  ${command.join(' ')}\n${done.stdout.slice(-4000)}${done.stderr.slice(-4000)}`);
  }
  return done;
}

/** Type-checks and compiles app.ts of the flagship, as `tsc` does in a project of `cdk init`. */
export function typescriptProject(directory) {
  fs.mkdirSync(directory, { recursive: true });
  fs.copyFileSync(path.join(root, 'tests/parity/flagship/app.ts'), path.join(directory, 'app.ts'));
  fs.writeFileSync(path.join(directory, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      baseUrl: modules,
      lib: ['es2022'],
      module: 'commonjs',
      moduleResolution: 'node10',
      skipLibCheck: true,
      strict: true,
      target: 'es2022',
      typeRoots: [path.join(modules, '@types')],
      types: ['node'],
    },
    files: ['app.ts'],
  }));
  return {
    source: path.join(directory, 'app.ts'),
    program: path.join(directory, 'app.js'),
    compile: ['node', path.join(modules, 'typescript/lib/tsc.js'), '-p', directory],
    check: ['node', path.join(modules, 'typescript/lib/tsc.js'), '-p', directory, '--noEmit'],
  };
}

/** All templates of an assembly, by file name. */
export function templates(outdir) {
  const files = fs.readdirSync(outdir).filter((file) => file.endsWith('.template.json')).sort();
  return new Map(files.map((file) => [file, fs.readFileSync(path.join(outdir, file), 'utf8')]));
}

// --- the run -------------------------------------------------------------------------------------

export class Bench {
  #results = {};
  #verdicts = [];

  constructor(build, work, rounds) {
    this.build = build;
    this.work = work;
    this.rounds = rounds;
    if (!fs.existsSync(path.join(build, 'CMakeCache.txt'))) throw new Error(`there is no build tree in ${build}`);
    if (!fs.existsSync(path.join(modules, 'aws-cdk-lib'))) {
      throw new Error('the reference library is missing: npm ci in tests/parity/reference');
    }
  }

  /** A program of the build tree. */
  program(name) {
    const file = path.join(this.build, name);
    if (!fs.existsSync(file)) throw new Error(`there is no ${name} in ${this.build}: build the target cdk_bench`);
    return file;
  }

  /** Runs the command `runs` times; what each took. */
  measure(command, { runs = 1, cwd = this.work, env } = {}) {
    const { stdout } = run([this.program('bench/bench_measure'), String(runs), ...command], { cwd, env });
    return JSON.parse(stdout);
  }

  /** Several programs in turns, so that what else the machine does hits all of them. */
  measureInTurns(programs, rounds = this.rounds) {
    const runs = programs.map(() => []);
    for (let round = 0; round < rounds; round++) {
      programs.forEach(({ command, env, runsOfRound = 1 }, i) => {
        runs[i].push(...this.measure(command, { env, runs: runsOfRound }));
      });
    }
    return runs.map(summarize);
  }

  directory(name) {
    const directory = path.join(this.work, name);
    fs.mkdirSync(directory, { recursive: true });
    return directory;
  }

  title(text) {
    console.log(`\n== ${text}\n`);
  }

  /** Columns aligned: the first to the left, the others to the right. */
  table(head, rows) {
    const lines = [head, ...rows].map((row) => row.map(String));
    const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
    for (const line of lines) {
      console.log(`   ${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`.trimEnd());
    }
  }

  /** `measured` is a text; the budget is kept if `kept`. */
  verdict(what, budget, measured, kept) {
    this.#verdicts.push({ what, budget, measured, kept });
  }

  /** What goes into the file of --json. */
  result(name, value) {
    this.#results[name] = value;
  }

  printMachine() {
    const machine = this.machine();
    console.log(`${machine.processors} x ${machine.processor}, ${machine.memoryGiB} GiB; ${machine.compiler}, `
      + `${machine.buildType} (${path.relative(root, this.build)}); Node.js ${machine.node}, `
      + `aws-cdk-lib ${machine.reference}, TypeScript ${machine.typescript}`);
    if (machine.load > 0.5) {
      console.log(`The machine is busy (load ${machine.load.toFixed(1)}): wall times are too long. `
        + 'Ratios, processor time and instructions suffer less.');
    }
  }

  printVerdicts() {
    if (this.#verdicts.length === 0) return;
    this.title('Budgets');
    this.table(['', 'budget', 'measured', ''], this.#verdicts.map(
      ({ what, budget, measured, kept }) => [what, budget, measured, kept ? 'kept' : 'MISSED']));
  }

  record() {
    return { machine: this.machine(), results: this.#results, budgets: this.#verdicts };
  }

  machine() {
    const cache = this.cache();
    this.#machine ??= {
      processor: os.cpus()[0]?.model ?? 'unknown processor',
      processors: os.cpus().length,
      memoryGiB: Math.round(os.totalmem() / 2 ** 30),
      load: os.loadavg()[0],
      compiler: run([cache.CMAKE_CXX_COMPILER, '--version']).stdout.split('\n')[0],
      buildType: [cache.CMAKE_BUILD_TYPE, cache[`CMAKE_CXX_FLAGS_${cache.CMAKE_BUILD_TYPE?.toUpperCase()}`]].join(' '),
      node: process.versions.node,
      reference: require('aws-cdk-lib/package.json').version,
      typescript: require('typescript/package.json').version,
    };
    return this.#machine;
  }
  #machine;

  /** Variables of the build tree's cache. */
  cache() {
    const text = fs.readFileSync(path.join(this.build, 'CMakeCache.txt'), 'utf8');
    return Object.fromEntries([...text.matchAll(/^([A-Za-z_0-9]+):[A-Z]+=(.*)$/gm)].map(([, key, value]) => [key, value]));
  }

  /** The compiler and its arguments for a source file of the build, without launcher and output. */
  compileCommand(source) {
    const database = JSON.parse(fs.readFileSync(path.join(this.build, 'compile_commands.json'), 'utf8'));
    const entry = database.find(({ file }) => path.resolve(file) === source);
    if (entry === undefined) throw new Error(`${source} is not in compile_commands.json`);
    const compiler = this.cache().CMAKE_CXX_COMPILER;
    const words = entry.command.split(/\s+/);
    const rest = words.slice(words.indexOf(compiler) + 1);
    const kept = [];
    for (let i = 0; i < rest.length; i++) {
      if (rest[i] === '-o' || rest[i] === '-c') i++;
      else kept.push(rest[i]);
    }
    return [compiler, ...kept];
  }
}
