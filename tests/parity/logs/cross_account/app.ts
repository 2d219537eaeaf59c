import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'CrossAccount');
const group = new logs.LogGroup(stack, 'Group');

const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('logs.amazonaws.com') });
const targetArn = 'arn:aws:kinesis:eu-west-1:111122223333:stream/events';
const destination = new logs.CrossAccountDestination(stack, 'Destination', { role, targetArn });
destination.addToPolicy(new iam.PolicyStatement({
  actions: ['logs:PutSubscriptionFilter'],
  principals: [new iam.AccountPrincipal('444455556666')],
  resources: ['*'],
}));
new logs.CrossAccountDestination(stack, 'Named', { destinationName: 'named', role, targetArn });
group.addSubscriptionFilter('Filter', { destination, filterPattern: logs.FilterPattern.allTerms('"quoted"') });
new cdk.CfnOutput(stack, 'DestinationName', { value: destination.destinationName });

group.grantWrite(new iam.ArnPrincipal('arn:aws:iam::123456789012:user/writer'));
group.grantRead(new iam.AccountPrincipal('123456789012'));
const permitted: iam.IPrincipal[] = [
  role, iam.Role.fromRoleName(stack, 'ByName', 'name'), new iam.ArnPrincipal(cdk.Fn.importValue('arn')),
  new iam.ServicePrincipal('es.amazonaws.com'),
];
group.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['logs:PutLogEvents'],
  conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
  principals: permitted,
  resources: ['*'],
}));
group.addToResourcePolicy(new iam.PolicyStatement({
  actions: ['logs:DescribeLogStreams'], principals: [new iam.AnyPrincipal()], resources: ['*'],
}));
group.grants.actions(role, ['logs:StartQuery']);
logs.LogGroupGrants.fromLogGroup(group).read(role);

const alarm = (id: string, metric: cloudwatch.Metric) =>
  metric.createAlarm(stack, id, { evaluationPeriods: 1, threshold: 1 });
alarm('Events', group.metricIncomingLogEvents());
alarm('Bytes', group.metricIncomingBytes({ period: cdk.Duration.hours(1) }));
alarm('Errors', group.metric('DeliveryErrors', { dimensionsMap: { LogGroupName: group.logGroupName }, statistic: 'max' }));

app.synth();
