import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const parent = new cdk.Stack(app, 'Parent');
const top = new cdk.CfnResource(parent, 'Top', { type: 'Custom::Top' });

const nested = new cdk.NestedStack(parent, 'Nested', {
  description: 'The inner one',
  notificationArns: ['arn:aws:sns:eu-west-1:111111111111:topic'],
  parameters: { Given: 'value' },
  removalPolicy: cdk.RemovalPolicy.RETAIN,
  timeout: cdk.Duration.minutes(5),
});
new cdk.CfnParameter(nested, 'Given');
const inner = new cdk.CfnResource(nested, 'Inner', {
  type: 'Custom::Inner',
  properties: { Above: top.getAtt('Arn'), StackName: parent.stackName },
});

const sibling = new cdk.NestedStack(parent, 'Sibling');
new cdk.CfnResource(sibling, 'Uses', {
  type: 'Custom::Uses',
  properties: { Across: inner.ref, Id: nested.stackId, Name: sibling.stackName },
});
sibling.setParameter('Extra', 'extra');

const deep = new cdk.NestedStack(nested, 'Deep');
new cdk.CfnResource(deep, 'Deepest', { type: 'Custom::Deepest', properties: { Top: top.ref } });

new cdk.CfnResource(parent, 'Reads', {
  type: 'Custom::Reads',
  properties: { Inner: inner.getAtt('Name'), NestedId: nested.stackId },
});
const other = new cdk.Stack(app, 'Other');
new cdk.CfnOutput(other, 'FromNested', { value: inner.getAtt('Other').toString() });

app.synth();
