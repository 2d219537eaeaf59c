import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
app.node.setContext('fromCode', 'app');
const stack = new cdk.Stack(app, 'Context', {
  env: { account: process.env.CDK_DEFAULT_ACCOUNT, region: process.env.CDK_DEFAULT_REGION },
});
stack.node.setContext('own', { nested: [1, true] });

new cdk.CfnResource(stack, 'Values', {
  type: 'Custom::Values',
  properties: {
    Absent: app.node.tryGetContext('absent'),
    FromCode: app.node.tryGetContext('fromCode'),
    FromFile: stack.node.tryGetContext('from-file'),
    Own: stack.node.tryGetContext('own'),
    Overridden: stack.node.tryGetContext('both'),
  },
});

// Not in the context: reported as missing, with a placeholder in the template.
new cdk.CfnResource(stack, 'Lookups', {
  type: 'Custom::Lookups',
  properties: {
    Zones: stack.availabilityZones,
    Known: cdk.ContextProvider.getValue(stack, {
      dummyValue: 'dummy', provider: 'ssm', props: { parameterName: '/known' },
    }).value,
    Unknown: cdk.ContextProvider.getValue(stack, {
      dummyValue: 'dummy', provider: 'ssm', props: { parameterName: '/unknown' },
    }).value,
  },
});

app.synth();
