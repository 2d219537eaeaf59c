import * as cdk from 'aws-cdk-lib';
import * as scaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Scaling');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
const taskDefinition = new ecs.FargateTaskDefinition(stack, 'Task');
taskDefinition.addContainer('web', {
  image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80 }],
});
const service = new ecs.FargateService(stack, 'Service', { cluster, taskDefinition });
const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const targetGroup = balancer.addListener('Http', { port: 80 }).addTargets('Web', { port: 80, targets: [service] });

const count = service.autoScaleTaskCount({ maxCapacity: 10 });
count.scaleOnCpuUtilization('Cpu', {
  disableScaleIn: true,
  policyName: 'cpu',
  scaleInCooldown: cdk.Duration.minutes(1),
  scaleOutCooldown: cdk.Duration.seconds(30),
  targetUtilizationPercent: 50,
});
count.scaleOnMemoryUtilization('Memory', { targetUtilizationPercent: 75 });
count.scaleOnRequestCount('Requests', { requestsPerTarget: 1000, targetGroup });
count.scaleOnSchedule('Morning', { minCapacity: 2, schedule: scaling.Schedule.cron({ hour: '8', minute: '0' }) });
const metric = new cloudwatch.Metric({ metricName: 'Backlog', namespace: 'Queue' });
count.scaleOnMetric('Steps', {
  metric, scalingSteps: [{ change: -1, upper: 10 }, { change: 1, lower: 50 }, { change: 3, lower: 80 }],
});
count.scaleToTrackCustomMetric('Backlog', { metric, targetValue: 5 });
new cdk.CfnOutput(stack, 'Target', { value: count.scalableTargetRef.resourceId });
new cloudwatch.Alarm(stack, 'Busy', {
  evaluationPeriods: 1, metric: service.metricCpuUtilization({ period: cdk.Duration.minutes(1) }), threshold: 90,
});
new cloudwatch.Alarm(stack, 'Full', {
  evaluationPeriods: 1, metric: cluster.metricMemoryReservation(), threshold: 90,
});

app.synth();
