import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Imported');
const role = iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111111111111:role/r');
const full = lambda.Function.fromFunctionAttributes(stack, 'Full', {
  architecture: lambda.Architecture.ARM_64,
  functionArn: 'arn:aws:lambda:eu-west-1:111111111111:function:full',
  role,
  sameEnvironment: true,
  securityGroup: ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1234567', { allowAllOutbound: false }),
  tenancyConfig: lambda.TenancyConfig.PER_TENANT,
});
full.connections.allowToAnyIpv4(ec2.Port.HTTPS);
full.addToRolePolicy(new iam.PolicyStatement({ actions: ['sqs:*'], resources: ['*'] }));
new s3.Bucket(stack, 'Bucket').grantRead(full);
full.addPermission('Events', { principal: new iam.ServicePrincipal('events.amazonaws.com') });
full.addEventSourceMapping('Queue', { eventSourceArn: 'arn:aws:sqs:eu-west-1:111111111111:q' });
full.configureAsyncInvoke({ retryAttempts: 0 });

const byArn = lambda.Function.fromFunctionArn(stack, 'ByArn', cdk.Fn.importValue('arn'));
byArn.addPermission('Without effect', { principal: new iam.ServicePrincipal('events.amazonaws.com') });
const byName = lambda.Function.fromFunctionName(stack, 'ByName', 'named');
byName.addPermission('Events', { principal: new iam.ServicePrincipal('events.amazonaws.com') });
for (const [id, value] of Object.entries({
  FullName: full.functionName,
  ByArnName: byArn.functionName,
  ByNameName: byName.functionName,
  LatestArn: byName.latestVersion.functionArn,
})) {
  new cdk.CfnOutput(stack, id, { value });
}

app.synth();
