import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Rules');
const size = new cdk.CfnParameter(stack, 'Size', { allowedValues: ['small', 'large'], default: 'small' });
new cdk.CfnParameter(stack, 'Vpc', { type: 'AWS::EC2::VPC::Id' });
const subnets = new cdk.CfnParameter(stack, 'Subnets', { type: 'List<AWS::EC2::Subnet::Id>' });
const { Fn } = cdk;

new cdk.CfnRule(stack, 'Empty');
const rule = new cdk.CfnRule(stack, 'Network', {
  assertions: [{
    assert: Fn.conditionEachMemberIn(Fn.valueOfAll('AWS::EC2::Subnet::Id', 'VpcId'), Fn.refAll('AWS::EC2::VPC::Id')),
    assertDescription: 'All subnets are in the VPC',
  }],
  ruleCondition: Fn.conditionNot(Fn.conditionEquals(size.valueAsString, 'small')),
});
rule.addAssertion(
  Fn.conditionAnd(
    Fn.conditionContains(['a', 'b'], Fn.valueOf('Vpc', 'Tags.Name')),
    Fn.conditionEachMemberEquals(subnets.valueAsList, 'subnet-1'),
    Fn.conditionOr(Fn.conditionEquals(size.valueAsString, 'large'), Fn.conditionEquals('x', 'y')),
  ),
  'Everything is as it should be',
);
rule.overrideLogicalId('Renamed');

app.synth();
