import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const one = new cdk.Stack(app, 'One');
const two = new cdk.Stack(app, 'Two');
const nested = new cdk.NestedStack(one, 'Nested');

const scoped = new cdk.ScopedAws(one);
const properties = {
  AccountId: scoped.accountId,
  Id: scoped.stackId,
  Joined: `${scoped.stackName}.${scoped.urlSuffix}`,
  Partition: scoped.partition,
  Region: scoped.region,
};
for (const stack of [one, two, nested]) {
  new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing', properties });
}
new cdk.CfnOutput(one, 'Topic', { value: cdk.Fn.select(0, one.notificationArns) });
new cdk.CfnOutput(two, 'ExportedId', { value: one.exportValue(one.stackId) });
new cdk.CfnOutput(nested, 'OwnId', { value: nested.stackId });
new cdk.CfnOutput(one, 'FromNested', {
  value: one.exportValue((nested.node.findChild('Thing') as cdk.CfnResource).getAtt('Arn'), { description: 'Lifted' }),
});

app.synth();
