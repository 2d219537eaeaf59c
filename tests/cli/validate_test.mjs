// CloudFormation's offline validator finds as much (or as little) fault with the flagship's template as with the one
// that the reference library prints. The program comes in CDK_TEST_APP.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

import validate from '@aws/cloudformation-validate';

import { plainEnvironment, recordedTemplate, runProgram, stackName } from './support.mjs';

const app = path.resolve(process.env.CDK_TEST_APP ?? '');

describe('cloudformation-validate', () => {
  let directory;
  let engine;
  let ours;
  before(() => {
    directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-validate-'));
    engine = new validate.RegoEngine();
    const { status, stderr } = runProgram(app, [], {
      cwd: directory,
      env: { ...plainEnvironment(directory), CDK_OUTDIR: 'cdk.out' },
    });
    assert.equal(status, 0, stderr);
    ours = path.join(directory, 'cdk.out', `${stackName}.template.json`);
  });
  after(() => {
    engine.free();
    fs.rmSync(directory, { recursive: true, force: true });
  });

  /** The findings of a severity, as sorted texts; templates that could not be analysed are failures. */
  function findings(file, severityLevel) {
    const report = engine.validateStandard(new validate.TemplateFile(file), { severityLevel });
    assert.equal(report.status, 'OK');
    assert.ok(report.metadata.resourcesScanned > 0);
    return report.diagnostics
      .map(({ severity, ruleId, entity, propertyPath, message }) =>
        `${severity} ${ruleId} ${entity?.logicalId ?? ''} ${propertyPath ?? ''}: ${message}`)
      .sort();
  }

  it('finds no error in the recorded template', () => {
    assert.deepEqual(findings(recordedTemplate, 'ERROR'), []);
  });

  it('finds no error in our template', () => {
    assert.deepEqual(findings(ours, 'ERROR'), []);
  });

  it('finds nothing in our template that it does not find in the recorded one', () => {
    assert.deepEqual(findings(ours, 'INFO'), findings(recordedTemplate, 'INFO'));
  });

  it('would find an error', () => {
    const template = JSON.parse(fs.readFileSync(ours, 'utf8'));
    const [service] = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::ECS::Service');
    service.Properties.DesiredCount = 'many';
    service.Properties.Cluster = { Ref: 'Nowhere' };
    const file = path.join(directory, 'broken.template.json');
    fs.writeFileSync(file, JSON.stringify(template));
    const found = findings(file, 'ERROR').join('\n');
    assert.match(found, /'many' is not of type 'integer'/);
    assert.match(found, /'Nowhere' is not one of/);
  });
});
