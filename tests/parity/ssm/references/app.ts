import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'References');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const show = (id: string, value: string) => new cdk.CfnOutput(stack, id, { value });

show('Latest', ssm.StringParameter.valueForStringParameter(stack, '/app/name'));
show('LatestAgain', ssm.StringParameter.valueForStringParameter(stack, '/app/name'));
show('Version', ssm.StringParameter.valueForStringParameter(stack, '/app/name', 3));
show('Typed', ssm.StringParameter.valueForTypedStringParameterV2(
  stack, '/app/image', ssm.ParameterValueType.AWS_EC2_IMAGE_ID));

const named = ssm.StringParameter.fromStringParameterName(stack, 'Named', '/app/other');
named.grantRead(role);
show('NamedValue', named.stringValue);
show('NamedArn', named.parameterArn);
const versioned = ssm.StringParameter.fromStringParameterAttributes(stack, 'Versioned', {
  parameterName: '/app/versioned', version: 2,
});
show('VersionedValue', versioned.stringValue);
const dynamic = ssm.StringParameter.fromStringParameterAttributes(stack, 'Dynamic', {
  forceDynamicReference: true, parameterName: '/app/dynamic',
});
show('DynamicValue', dynamic.stringValue);
const simple = ssm.StringParameter.fromStringParameterAttributes(stack, 'Simple', {
  parameterName: stack.stackName, simpleName: true,
});
show('SimpleArn', simple.parameterArn);
const secure = ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'Secure', { parameterName: '/app/secret' });
secure.grantRead(role);
new cdk.CfnResource(stack, 'UsesSecret', {
  type: 'Custom::Secret', properties: { Secret: secure.stringValue },
});
const list = ssm.StringListParameter.fromListParameterAttributes(stack, 'List', { parameterName: '/app/list' });
show('ListValue', cdk.Fn.select(0, list.stringListValue));

app.synth();
