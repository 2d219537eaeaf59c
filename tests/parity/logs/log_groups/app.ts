import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'LogGroups');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

const plain = new logs.LogGroup(stack, 'Plain');
plain.grantWrite(role);
plain.grantRead(role);
plain.grant(role, 'logs:FilterLogEvents');
new cdk.CfnOutput(stack, 'Arn', { value: plain.logGroupArn });
new cdk.CfnOutput(stack, 'Name', { value: plain.logGroupName });

new logs.LogGroup(stack, 'Forever', { retention: logs.RetentionDays.INFINITE });
const encryptionKey = new kms.Key(stack, 'Key');
new logs.LogGroup(stack, 'Full', {
  encryptionKey,
  logGroupClass: logs.LogGroupClass.INFREQUENT_ACCESS,
  logGroupName: '/app/full',
  removalPolicy: cdk.RemovalPolicy.DESTROY,
  retention: logs.RetentionDays.ONE_WEEK,
});
plain.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['logs:PutLogEvents'],
  principals: [new iam.ServicePrincipal('es.amazonaws.com')],
  resources: [plain.logGroupArn],
}));
plain.addStream('Stream', { logStreamName: 'named' });
new logs.LogStream(stack, 'Other', { logGroup: plain, removalPolicy: cdk.RemovalPolicy.DESTROY });

const named = logs.LogGroup.fromLogGroupName(stack, 'Named', '/existing');
named.grantWrite(role);
const byArn = logs.LogGroup.fromLogGroupArn(stack, 'ByArn', 'arn:aws:logs:eu-west-1:111111111111:log-group:/other');
new cdk.CfnOutput(stack, 'ByArnName', { value: byArn.logGroupName });

app.synth();
