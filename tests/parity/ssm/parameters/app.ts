import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Parameters');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

const plain = new ssm.StringParameter(stack, 'Plain', { stringValue: 'value' });
plain.grantRead(role);
new cdk.CfnOutput(stack, 'Arn', { value: plain.parameterArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.parameterName });
new cdk.CfnOutput(stack, 'Value', { value: plain.stringValue });

const full = new ssm.StringParameter(stack, 'Full', {
  allowedPattern: '.*',
  dataType: ssm.ParameterDataType.AWS_EC2_IMAGE,
  description: 'An image',
  parameterName: '/app/image',
  stringValue: 'ami-12345',
  tier: ssm.ParameterTier.ADVANCED,
});
full.grantWrite(role);
new cdk.CfnOutput(stack, 'FullArn', { value: full.parameterArn });
const noSlash = new ssm.StringParameter(stack, 'NoSlash', { parameterName: 'simple', stringValue: 'x' });
new cdk.CfnOutput(stack, 'NoSlashArn', { value: noSlash.parameterArn });
const list = new ssm.StringListParameter(stack, 'List', { stringListValue: ['a', 'b'] });
new cdk.CfnOutput(stack, 'ListValue', { value: cdk.Fn.join('+', list.stringListValue) });

app.synth();
