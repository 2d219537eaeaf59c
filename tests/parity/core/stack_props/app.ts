import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const resource = (stack: cdk.Stack) => new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });

const full = new cdk.Stack(app, 'Full', {
  description: 'All the properties',
  env: { account: '111111111111', region: 'eu-west-1' },
  notificationArns: ['arn:aws:sns:eu-west-1:111111111111:topic'],
  stackName: 'full-stack',
  tags: { team: 'core', Cost: 'x', 'a-b': 'y' },
  terminationProtection: true,
});
resource(full);
full.addTransform('AWS::Serverless-2016-10-31');
full.addMetadata('Key', { Nested: 'value' });
full.templateOptions.templateFormatVersion = '2010-09-09';

const flat = new cdk.Stack(app, 'Flat', { suppressTemplateIndentation: true });
resource(flat);
flat.templateOptions.description = 'On one line';
flat.terminationProtection = true;

const inProps = new cdk.Stack(app, 'RegionOnly', { env: { region: 'us-east-2' } });
resource(inProps);
new cdk.CfnOutput(inProps, 'Where', { value: `${inProps.account}/${inProps.region}/${inProps.partition}` });
new cdk.CfnOutput(inProps, 'Suffix', { value: inProps.urlSuffix });
new cdk.CfnOutput(inProps, 'Zones', { value: cdk.Fn.join(',', inProps.availabilityZones) });

// Without any resource.
new cdk.Stack(app, 'Empty');
// A construct between app and stack makes the id.
new cdk.Stack(new cdk.Stage(app, 'Unused'), 'Inside', { notificationArns: [] });

app.synth();
