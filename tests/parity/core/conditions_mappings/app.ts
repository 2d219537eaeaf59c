import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'ConditionsMappings');

const stage = new cdk.CfnParameter(stack, 'Stage', { default: 'dev' });
const isProd = new cdk.CfnCondition(stack, 'IsProd', {
  expression: cdk.Fn.conditionEquals(stage.valueAsString, 'prod'),
});
const isEurope = new cdk.CfnCondition(stack, 'IsEurope', {
  expression: cdk.Fn.conditionOr(
    cdk.Fn.conditionEquals(cdk.Aws.REGION, 'eu-west-1'),
    cdk.Fn.conditionEquals(cdk.Aws.REGION, 'eu-central-1'),
  ),
});
const both = new cdk.CfnCondition(stack, 'Both', {
  expression: cdk.Fn.conditionAnd(isProd, cdk.Fn.conditionNot(isEurope)),
});

const sizes = new cdk.CfnMapping(stack, 'Sizes', {
  mapping: {
    dev: { count: 1, type: 't3.micro' },
    prod: { count: 3, type: 'm5.large' },
  },
});
sizes.setValue('test', 'type', 't3.small');
const lazySizes = new cdk.CfnMapping(stack, 'LazySizes', {
  lazy: true,
  mapping: { 'eu-west-1': { ami: 'ami-1' }, 'us-east-1': { ami: 'ami-2' } },
});

const conditional = new cdk.CfnResource(stack, 'Conditional', {
  type: 'Custom::Sized',
  properties: {
    Ami: lazySizes.findInMap(cdk.Aws.REGION, 'ami'),
    FixedAmi: lazySizes.findInMap('us-east-1', 'ami'),
    FixedType: sizes.findInMap('prod', 'type'),
    Name: cdk.Fn.conditionIf(isProd.logicalId, 'production', cdk.Aws.NO_VALUE),
    Type: sizes.findInMap(stage.valueAsString, 'type'),
    TypeOrDefault: sizes.findInMap(stage.valueAsString, 'type', 't3.nano'),
  },
});
conditional.cfnOptions.condition = both;

new cdk.CfnRule(stack, 'ProdOnlyInUsEast1', {
  assertions: [{
    assert: cdk.Fn.conditionContains(['us-east-1'], cdk.Aws.REGION),
    assertDescription: 'production lives in us-east-1',
  }],
  ruleCondition: cdk.Fn.conditionEquals(stage.valueAsString, 'prod'),
});
new cdk.CfnOutput(stack, 'Where', {
  value: cdk.Fn.conditionIf('IsEurope', 'here', 'there').toString(),
});

app.synth();
