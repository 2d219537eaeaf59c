import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Imports', { env: { account: '111111111111', region: 'eu-west-1' } });
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const show = (id: string, value: string) => new cdk.CfnOutput(stack, id, { value });

const shared = ssm.StringParameter.fromStringParameterArn(
  stack, 'Shared', 'arn:aws:ssm:eu-west-1:222222222222:parameter/team/shared');
show('SharedValue', shared.stringValue);
show('SharedName', shared.parameterName);
shared.grantRead(role);

const key = new kms.Key(stack, 'Key');
const secure = ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'Secure', {
  encryptionKey: key, parameterName: '/secret', version: 4,
});
secure.grantRead(role);
secure.grantWrite(role);
new cdk.CfnResource(stack, 'UsesSecret', { type: 'Custom::Secret', properties: { Secret: secure.stringValue } });

const named = ssm.StringListParameter.fromStringListParameterName(stack, 'NamedList', 'names');
show('NamedListValue', cdk.Fn.join('+', named.stringListValue));
const versioned = ssm.StringListParameter.fromListParameterAttributes(stack, 'VersionedList', {
  parameterName: '/names', version: 2,
});
new cdk.CfnResource(stack, 'UsesList', { type: 'Custom::List', properties: { Names: versioned.stringListValue } });
const subnets = ssm.StringListParameter.valueForTypedListParameter(
  stack, '/subnets', ssm.ParameterValueType.AWS_EC2_SUBNET_ID);
show('Subnets', cdk.Fn.select(1, subnets));

const exported = ssm.StringParameter.fromStringParameterAttributes(stack, 'Exported', {
  parameterName: cdk.Fn.importValue('parameter-name'), simpleName: true,
});
show('ExportedValue', exported.stringValue);
const chosen = new cdk.CfnParameter(stack, 'Chosen');
new ssm.StringParameter(stack, 'ChosenName', {
  parameterName: chosen.valueAsString, simpleName: false, stringValue: 'x', tier: ssm.ParameterTier.INTELLIGENT_TIERING,
}).grantRead(role);

app.synth();
