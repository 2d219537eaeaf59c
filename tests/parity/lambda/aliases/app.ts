import * as cdk from 'aws-cdk-lib';
import * as appscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Aliases', { env: { account: '111111111111', region: 'eu-west-1' } });
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});
const old = lambda.Version.fromVersionAttributes(stack, 'Old', { lambda: handler, version: '7' });
const live = new lambda.Alias(stack, 'Live', {
  additionalVersions: [{ version: old, weight: 0.25 }],
  aliasName: 'live',
  description: 'what customers get',
  maxEventAge: cdk.Duration.hours(1),
  provisionedConcurrentExecutions: 2,
  retryAttempts: 1,
  version: handler.currentVersion,
});
const scaling = live.addAutoScaling({ maxCapacity: 10, minCapacity: 2 });
scaling.scaleOnUtilization({ scaleInCooldown: cdk.Duration.minutes(1), utilizationTarget: 0.5 });
scaling.scaleOnSchedule('Morning', {
  minCapacity: 5, schedule: appscaling.Schedule.cron({ hour: '8', minute: '0' }),
});

const caller = new iam.Role(stack, 'Caller', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
live.grantInvoke(caller);
live.grantInvoke(new iam.ServicePrincipal('apigateway.amazonaws.com'));
live.addPermission('Events', { principal: new iam.ServicePrincipal('events.amazonaws.com') });
handler.currentVersion.grantInvoke(caller);
handler.currentVersion.grantInvoke(new iam.AccountPrincipal('222222222222'));
handler.latestVersion.grantInvoke(caller);
live.addToRolePolicy(new iam.PolicyStatement({ actions: ['sqs:*'], resources: ['*'] }));

for (const [id, value] of Object.entries({
  AliasArn: live.functionArn, AliasName: live.functionName,
  LatestArn: live.latestVersion.functionArn, OldArn: old.functionArn, VersionName: old.lambda.functionName,
})) {
  new cdk.CfnOutput(stack, id, { value });
}

const byArn = lambda.Version.fromVersionArn(stack, 'ByArn',
  'arn:aws:lambda:eu-west-1:111111111111:function:elsewhere:3');
const imported = lambda.Alias.fromAliasAttributes(stack, 'Imported', { aliasName: 'beta', aliasVersion: byArn });
imported.grantInvoke(new iam.ServicePrincipal('apigateway.amazonaws.com'));
imported.configureAsyncInvoke({ retryAttempts: 0 });
imported.addFunctionUrl();
const late = lambda.Version.fromVersionArn(stack, 'Late', cdk.Fn.importValue('version-arn'));
new cdk.CfnOutput(stack, 'LateName', { value: late.functionName });

app.synth();
