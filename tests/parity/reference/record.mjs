// Records what the reference library prints for the parity scenarios.
//
//   node record.mjs [FILTER…]           (re-)record the scenarios whose name contains a FILTER, or all of them
//   node record.mjs --check [FILTER…]   record into a temporary directory; fail on any difference from expected/
//   node record.mjs --types [FILTER…]   type-check the TypeScript apps, record nothing
//   node record.mjs --list [FILTER…]    print the names of the scenarios
//
//   --isolate   one process per scenario, instead of a few processes that take many scenarios each
//   --validate  also let the reference library check the templates against its default rules (slow)
//
// A scenario is a folder below tests/parity that contains app.ts. See ../README.md.

import { fork } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const parity = path.dirname(here);
const require = createRequire(import.meta.url);

/** Names (`module/scenario`, or just `scenario`) of all folders with an app.ts, sorted. */
function findScenarios(filters) {
  const found = [];
  const visit = (dir) => {
    for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
      if (!entry.isDirectory() || ['expected', 'reference', 'node_modules'].includes(entry.name)) continue;
      const sub = path.join(dir, entry.name);
      if (fs.existsSync(path.join(sub, 'app.ts'))) found.push(path.relative(parity, sub).split(path.sep).join('/'));
      else visit(sub);
    }
  };
  visit(parity);
  return found.filter((name) => filters.length === 0 || filters.some((f) => name.includes(f))).sort();
}

/** The context of `cdk init`'s cdk.json, with what the CLI adds for `cdk synth --no-version-reporting`. */
function baseContext() {
  return {
    ...require('aws-cdk-lib/recommended-feature-flags.json'),
    'aws:cdk:enable-path-metadata': true,
    'aws:cdk:enable-asset-metadata': true,
    'aws:cdk:version-reporting': false,
    '@aws-cdk/core:failSynthOnValidationErrors': false,
  };
}

/** Runs a scenario's app.ts in this process; the assembly is written to `outdir`. */
function synthesize(name, outdir) {
  const ts = require('typescript');
  const dir = path.join(parity, name);
  const file = path.join(dir, 'app.ts');
  const extraFile = path.join(dir, 'context.json');
  const extra = fs.existsSync(extraFile) ? JSON.parse(fs.readFileSync(extraFile, 'utf8')) : {};

  const { outputText, diagnostics } = ts.transpileModule(fs.readFileSync(file, 'utf8'), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, formatHost(ts)));

  const environment = {
    CDK_OUTDIR: outdir,
    CDK_CONTEXT_JSON: JSON.stringify({ ...baseContext(), ...extra.context }),
    ...extra.env,
  };
  const saved = { env: { ...process.env }, cwd: process.cwd() };
  const beforeExit = process.listeners('beforeExit');
  try {
    Object.assign(process.env, environment);
    process.chdir(dir);
    require('aws-cdk-lib').AssetStaging.clearAssetHashCache();
    const module = { exports: {} };
    new Function('exports', 'require', 'module', '__filename', '__dirname', outputText)(
      module.exports, require, module, file, dir);
    if (!fs.existsSync(path.join(outdir, 'manifest.json'))) {
      throw new Error('the app did not call app.synth()');
    }
  } finally {
    // An app that sees CDK_OUTDIR also plans to synthesize when the process ends.
    for (const listener of process.listeners('beforeExit')) {
      if (!beforeExit.includes(listener)) process.removeListener('beforeExit', listener);
    }
    process.chdir(saved.cwd);
    for (const key of Object.keys(process.env)) if (!(key in saved.env)) delete process.env[key];
    Object.assign(process.env, saved.env);
  }
}

/** Copies the recorded part of an assembly: manifests, templates, asset manifests. */
function copyRecorded(from, to) {
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) {
      if (entry.name.startsWith('assembly-')) copyRecorded(source, target);
    } else if (entry.name === 'manifest.json') {
      fs.mkdirSync(to, { recursive: true });
      fs.writeFileSync(target, recordedManifest(fs.readFileSync(source, 'utf8')));
    } else if (/\.(template|assets)\.json$/.test(entry.name)) {
      fs.mkdirSync(to, { recursive: true });
      fs.copyFileSync(source, target);
    }
  }
}

/** The manifest without the report about the reference library's own feature flags (1000 lines of prose). */
function recordedManifest(text) {
  const manifest = JSON.parse(text);
  for (const [id, artifact] of Object.entries(manifest.artifacts)) {
    if (artifact.type === 'cdk:feature-flag-report') delete manifest.artifacts[id];
  }
  return JSON.stringify(manifest, undefined, 2);
}

function record(name, target) {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-parity-out-'));
  try {
    synthesize(name, outdir);
    fs.rmSync(target, { recursive: true, force: true });
    copyRecorded(outdir, target);
  } finally {
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}

/** All files below a directory, as relative paths with contents. */
function readTree(dir, prefix = '') {
  const files = new Map();
  if (!fs.existsSync(dir)) return files;
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const relative = prefix + entry.name;
    if (entry.isDirectory()) {
      for (const [k, v] of readTree(path.join(dir, entry.name), relative + '/')) files.set(k, v);
    } else {
      files.set(relative, fs.readFileSync(path.join(dir, entry.name), 'utf8'));
    }
  }
  return files;
}

/** What differs between the recording in the repository and a fresh one, as messages. */
function differences(name, expectedDir, freshDir) {
  const expected = readTree(expectedDir);
  const fresh = readTree(freshDir);
  const messages = [];
  for (const file of [...new Set([...expected.keys(), ...fresh.keys()])].sort()) {
    if (!fresh.has(file)) messages.push(`${name}: ${file} is recorded, but the reference no longer writes it`);
    else if (!expected.has(file)) messages.push(`${name}: ${file} is not recorded`);
    else if (expected.get(file) !== fresh.get(file)) {
      const a = expected.get(file).split('\n');
      const b = fresh.get(file).split('\n');
      const i = a.findIndex((line, n) => line !== b[n]);
      const at = i < 0 ? a.length : i;
      messages.push(`${name}: ${file}:${at + 1}\n  recorded: ${a[at] ?? '(end)'}\n  now:      ${b[at] ?? '(end)'}`);
    }
  }
  return messages;
}

function formatHost(ts) {
  return { getCurrentDirectory: () => parity, getNewLine: () => '\n', getCanonicalFileName: (f) => f };
}

/** Type-checks the apps: a misspelt property is silently ignored at run time. */
function checkTypes(names) {
  const ts = require('typescript');
  const options = {
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    moduleDetection: ts.ModuleDetectionKind.Force,
    baseUrl: path.join(here, 'node_modules'),
    typeRoots: [path.join(here, 'node_modules/@types')],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    noUnusedLocals: true,
  };
  const program = ts.createProgram(names.map((name) => path.join(parity, name, 'app.ts')), options);
  const diagnostics = ts.getPreEmitDiagnostics(program);
  if (diagnostics.length > 0) process.stderr.write(ts.formatDiagnostics(diagnostics, formatHost(ts)));
  return diagnostics.length;
}

/** Worker: records one scenario per message. */
function work() {
  process.on('message', ({ name, target }) => {
    let error;
    try {
      record(name, target);
    } catch (e) {
      error = e?.stack ?? String(e);
    }
    process.send({ name, error });
  });
}

/** Deals the scenarios out to worker processes; resolves to the number that failed. */
async function runAll(names, targetOf, { isolate, validate }) {
  const queue = [...names];
  let failures = 0;
  const env = { ...process.env, TZ: 'UTC' };
  for (const key of Object.keys(env)) if (/^(CDK|AWS|JSII)_/.test(key)) delete env[key];
  env.JSII_DEPRECATED = 'quiet';
  if (!validate) env.CDK_VALIDATION = 'false';

  const worker = () => new Promise((resolve) => {
    if (queue.length === 0) return resolve();
    const child = fork(fileURLToPath(import.meta.url), ['--worker'], { env });
    let current;
    const next = () => {
      current = queue.shift();
      if (current === undefined) return child.disconnect();
      child.send({ name: current, target: targetOf(current) });
    };
    child.on('message', ({ name, error }) => {
      if (error) {
        failures++;
        console.error(`${name}: ${error}`);
      }
      current = undefined;
      if (isolate) child.disconnect();
      else next();
    });
    child.on('exit', (code) => {
      if (current !== undefined) {
        failures++;
        console.error(`${current}: the process ended with ${code}`);
      }
      resolve(worker());
    });
    next();
  });
  const width = Math.max(1, Math.min(names.length, os.availableParallelism()));
  await Promise.all(Array.from({ length: width }, worker));
  return failures;
}

async function main(argv) {
  const known = ['--check', '--types', '--list', '--isolate', '--validate'];
  const unknown = argv.find((a) => a.startsWith('-') && !known.includes(a));
  if (unknown) {
    console.error(`unknown option ${unknown}; there are ${known.join(', ')}`);
    return 2;
  }
  const has = (option) => argv.includes(option);
  const names = findScenarios(argv.filter((a) => !a.startsWith('-')));
  if (names.length === 0) {
    console.error('no scenario matches');
    return 2;
  }
  if (has('--list')) {
    console.log(names.join('\n'));
    return 0;
  }
  if (has('--types')) return checkTypes(names) === 0 ? 0 : 1;

  const expectedOf = (name) => path.join(parity, name, 'expected');
  const options = { isolate: has('--isolate'), validate: has('--validate') };
  if (!has('--check')) {
    const failures = await runAll(names, expectedOf, options);
    console.log(`${names.length - failures} of ${names.length} scenarios recorded`);
    return failures === 0 ? 0 : 1;
  }

  const fresh = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-parity-check-'));
  try {
    const freshOf = (name) => path.join(fresh, name);
    const failures = await runAll(names, freshOf, options);
    const messages = names.flatMap((name) => differences(name, expectedOf(name), freshOf(name)));
    for (const message of messages) console.error(message);
    console.log(`${names.length} scenarios checked, ${messages.length} differences`);
    return failures === 0 && messages.length === 0 ? 0 : 1;
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[2] === '--worker') work();
else process.exitCode = await main(process.argv.slice(2));
