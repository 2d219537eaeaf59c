import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'OutputsParameters');

const name = new cdk.CfnParameter(stack, 'Name', {
  allowedPattern: '[a-z]+',
  constraintDescription: 'lower-case letters',
  default: 'web',
  description: 'What the service is called',
  maxLength: 20,
  minLength: 3,
});
const count = new cdk.CfnParameter(stack, 'Count', {
  allowedValues: ['1', '2', '4'],
  default: 2,
  maxValue: 4,
  minValue: 1,
  type: 'Number',
});
const zones = new cdk.CfnParameter(stack, 'Zones', { type: 'CommaDelimitedList' });
const secret = new cdk.CfnParameter(stack, 'Secret', { noEcho: true });
const image = new cdk.CfnParameter(stack, 'Image', {
  default: '/images/latest',
  type: 'AWS::SSM::Parameter::Value<String>',
});

const queue = new cdk.CfnResource(stack, 'Queue', {
  type: 'AWS::SQS::Queue',
  properties: {
    DelaySeconds: count.valueAsNumber,
    QueueName: name.valueAsString,
  },
});
new cdk.CfnResource(stack, 'Topic', {
  type: 'Custom::Thing',
  properties: {
    First: cdk.Fn.select(0, zones.valueAsList),
    Image: image.valueAsString,
    Label: `${name.valueAsString}-${count.valueAsString}`,
    Secret: secret.value,
    Zones: zones.valueAsList,
  },
});

const isBig = new cdk.CfnCondition(stack, 'IsBig', {
  expression: cdk.Fn.conditionEquals(count.valueAsNumber, 4),
});
new cdk.CfnOutput(stack, 'QueueUrl', {
  condition: isBig,
  description: 'Where to send messages',
  exportName: 'queue-url',
  value: queue.ref,
});
const arn = new cdk.CfnOutput(stack, 'QueueArn', { value: queue.getAtt('Arn').toString() });
arn.description = 'Set later';
new cdk.CfnOutput(stack, 'Constant', { key: 'Renamed', value: 'plain text' });
new cdk.CfnOutput(stack, 'Number', { value: cdk.Token.asString(count.valueAsNumber) });

// Another stack may import what has an export name.
arn.exportName = 'queue-arn';
const importer = new cdk.Stack(app, 'Importer');
new cdk.CfnOutput(importer, 'Imported', { value: arn.importValue });

app.synth();
