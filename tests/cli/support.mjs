// Running the stock CLI the way a user without AWS credentials would, and comparing templates.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = path.dirname(fileURLToPath(import.meta.url));

/** The template that the reference library prints for the flagship. */
export const recordedTemplate = path.resolve(
  here, '../parity/flagship/expected/fargate-efs-sample.template.json');
export const stackName = 'fargate-efs-sample';

/** Flags that every supported CLI knows and that keep a run offline and its output plain. */
export const plainFlags = ['--no-lookups', '--no-notices', '--no-version-reporting', '--no-color'];

/**
 * The environment of a CLI run: nothing of the caller's but what a program needs to start. No
 * credentials, no instance metadata, no telemetry, no version check, no settings of the home.
 */
export function plainEnvironment(home, extra = {}) {
  return {
    PATH: process.env.PATH,
    HOME: home,
    TMPDIR: os.tmpdir(),
    LANG: 'C.UTF-8',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: 'eu-west-1',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    CDK_DISABLE_VERSION_CHECK: '1',
    ...extra,
  };
}

/** `cdk` as installed under an alias of package.json, in a directory and a home of its own. */
export class Cdk {
  constructor(alias) {
    this.program = path.join(here, 'node_modules', alias, 'bin', 'cdk');
    this.version = JSON.parse(
      fs.readFileSync(path.join(here, 'node_modules', alias, 'package.json'), 'utf8')).version;
    this.directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-cli-'));
  }

  remove() {
    fs.rmSync(this.directory, { recursive: true, force: true });
  }

  file(name) {
    return path.join(this.directory, name);
  }

  run(args, environment = {}) {
    return runProgram(process.execPath, [this.program, ...args, ...plainFlags], {
      cwd: this.directory,
      env: plainEnvironment(this.directory, environment),
    });
  }
}

export function runProgram(program, args, options) {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    timeout: 120_000,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  if (error) {
    throw error;
  }
  return { status: status ?? signal, stdout, stderr };
}

/** A template without the rule that some CLIs leave out when they print one. */
export function withoutBootstrapRule({ Rules, ...template }) {
  const { CheckBootstrapVersion, ...rules } = Rules ?? {};
  return Object.keys(rules).length > 0 ? { ...template, Rules: rules } : template;
}

/** Functions whose code is the library's own: providers of custom resources, the drain hook. */
const OWN_FUNCTION = /\/Custom::\w+CustomResourceProvider\/Handler$|\/DrainECSHook\/Function\/Resource$/;
const HASH = /^[0-9a-f]{64}$/;

/**
 * A copy of the recorded template with the texts and asset hashes of *our* handlers in the functions that the
 * library itself provides, and nothing else changed; and a list of what was replaced. Comparing our
 * template with the copy finds every other difference.
 */
export function withOurHandlers(recorded, ours) {
  const copy = structuredClone(recorded);
  const replaced = [];
  for (const [id, resource] of Object.entries(copy.Resources)) {
    const other = ours.Resources[id];
    if (resource.Type !== 'AWS::Lambda::Function' || other?.Type !== resource.Type
        || !OWN_FUNCTION.test(resource.Metadata?.['aws:cdk:path'])) {
      continue;
    }
    const take = (what, from, to, key) => {
      if (from?.[key] !== to[key]) {
        to[key] = from[key];
        replaced.push(`${id}: ${what}`);
      }
    };
    const code = resource.Properties.Code;
    const otherCode = other.Properties.Code;
    if (typeof code.ZipFile === 'string' && typeof otherCode.ZipFile === 'string') {
      take('text of the function', otherCode, code, 'ZipFile');
    }
    const hash = hashOf(code.S3Key, '', '.zip');
    const otherHash = hashOf(otherCode.S3Key, '', '.zip');
    if (hash && otherHash) {
      take('asset hash', otherCode, code, 'S3Key');
      const { Metadata: metadata } = resource;
      if (hashOf(metadata['aws:asset:path'], 'asset.', '') === hash
          && hashOf(other.Metadata?.['aws:asset:path'], 'asset.', '') === otherHash) {
        take('asset path', other.Metadata, metadata, 'aws:asset:path');
      }
    }
  }
  return { template: copy, replaced };
}

function hashOf(text, prefix, suffix) {
  if (typeof text !== 'string' || !text.startsWith(prefix) || !text.endsWith(suffix)) {
    return undefined;
  }
  const hash = text.slice(prefix.length, text.length - suffix.length);
  return HASH.test(hash) ? hash : undefined;
}

/** Templates as the reference library writes them; so equal values in equal order are equal texts. */
export const printTemplate = (template) => JSON.stringify(template, undefined, 1);
export const readTemplate = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Fails with the first line that differs, which for a template says more than both of them in full. */
export function assertSameText(actual, expected) {
  if (actual === expected) {
    return;
  }
  const [a, e] = [actual.split('\n'), expected.split('\n')];
  const line = a.findIndex((text, i) => text !== e[i]);
  const at = line < 0 ? a.length : line;
  const context = e.slice(Math.max(0, at - 3), at).map((text) => `    ${text}\n`).join('');
  throw new assert.AssertionError({
    message: `line ${at + 1} differs\n${context}  - ${e[at] ?? '(end)'}\n  + ${a[at] ?? '(end)'}`,
  });
}
