// The app of main.cpp, for the reference library.
'use strict';

const cdk = require('aws-cdk-lib');
const iam = require('aws-cdk-lib/aws-iam');
const sns = require('aws-cdk-lib/aws-sns');
const sqs = require('aws-cdk-lib/aws-sqs');

const RESOURCES_OF_GROUP = 4;

function addGroup(stack, number) {
  const topic = new sns.Topic(stack, `Topic${number}`, { displayName: `Orders ${number}` });
  topic.addToResourcePolicy(new iam.PolicyStatement({
    actions: ['sns:Publish'],
    principals: [new iam.ServicePrincipal('events.amazonaws.com')],
    resources: [topic.topicArn],
  }));

  const queue = new sqs.CfnQueue(stack, `Queue${number}`, {
    messageRetentionPeriod: 345600,
    tags: [{ key: 'owner', value: 'orders' }, { key: 'number', value: `${number}` }],
    visibilityTimeout: 60,
  });
  const document = new iam.PolicyDocument();
  document.addStatements(new iam.PolicyStatement({
    sid: `Topic${number}`,
    actions: ['sqs:SendMessage'],
    conditions: { ArnEquals: { 'aws:SourceArn': topic.topicArn } },
    principals: [new iam.ServicePrincipal('sns.amazonaws.com')],
    resources: [queue.attrArn],
  }));
  new sqs.CfnQueuePolicy(stack, `QueuePolicy${number}`, { policyDocument: document, queues: [queue.ref] });
}

function positiveNumber(variable) {
  const number = Number(process.env[variable]);
  if (!Number.isInteger(number) || number < 1) {
    throw new Error(`${variable} is '${process.env[variable] ?? ''}'; a positive number is wanted`);
  }
  return number;
}

const stacks = positiveNumber('BENCH_STACKS');
const resources = positiveNumber('BENCH_RESOURCES');
const app = new cdk.App();
for (let s = 0; s < stacks; s++) {
  const stack = new cdk.Stack(app, `Stack${s}`);
  for (let number = 0; number < Math.floor(resources / RESOURCES_OF_GROUP); number++) addGroup(stack, number);
}
app.synth();
