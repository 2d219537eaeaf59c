import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'NumericKeys');

// JavaScript puts keys that look like small integers first, in ascending order.
new cdk.CfnResource(stack, 'Thing', {
  type: 'Custom::Thing',
  properties: {
    Codes: { b: 1, '404': 'missing', '200': 'fine', a: 2, '007': 'agent', '-1': 'negative' },
    Accounts: { '222222222222': 'b', '111111111111': 'a' },
  },
});
new cdk.CfnMapping(stack, 'Map', {
  mapping: { '20': { x: 'second' }, '3': { x: 'first' } },
});

app.synth();
