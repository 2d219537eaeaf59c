import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Metrics');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
const alarm = (metric: cloudwatch.Metric) => metric.createAlarm(stack, `${metric.metricName}-${metric.namespace.slice(4)}`, {
  evaluationPeriods: 1, threshold: 1,
});

const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const m = balancer.metrics;
[
  m.activeConnectionCount(), m.clientTlsNegotiationErrorCount(), m.consumedLCUs(), m.custom('Own'), m.elbAuthError(),
  m.elbAuthFailure(), m.elbAuthLatency(), m.elbAuthSuccess(), m.httpCodeElb(elbv2.HttpCodeElb.ELB_3XX_COUNT),
  m.httpCodeElb(elbv2.HttpCodeElb.ELB_4XX_COUNT), m.httpCodeElb(elbv2.HttpCodeElb.ELB_5XX_COUNT),
  m.httpCodeElb(elbv2.HttpCodeElb.ELB_500_COUNT), m.httpCodeElb(elbv2.HttpCodeElb.ELB_502_COUNT),
  m.httpCodeElb(elbv2.HttpCodeElb.ELB_503_COUNT), m.httpCodeElb(elbv2.HttpCodeElb.ELB_504_COUNT),
  m.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_2XX_COUNT), m.httpFixedResponseCount(), m.httpRedirectCount(),
  m.httpRedirectUrlLimitExceededCount(), m.ipv6ProcessedBytes(), m.newConnectionCount(), m.processedBytes(),
  m.rejectedConnectionCount(), m.ruleEvaluations({ period: cdk.Duration.minutes(1), statistic: 'Maximum' }),
].forEach(alarm);

const group = balancer.addListener('Http', { port: 80 }).addTargets('Targets', { port: 80 });
const g = group.metrics;
[
  g.healthyHostCount(), g.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_3XX_COUNT), g.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_4XX_COUNT),
  g.httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT), g.ipv6RequestCount(), g.requestCount(), g.requestCountPerTarget(),
  g.targetConnectionErrorCount(), g.targetResponseTime(), g.targetTLSNegotiationErrorCount(), g.unhealthyHostCount(), g.custom('OwnOfGroup'),
  group.metric('Another', { statistic: 'p99' }),
].forEach(alarm);

const network = new elbv2.NetworkLoadBalancer(stack, 'Network', { vpc });
const n = network.metrics;
const networkGroup = network.addListener('Tcp', { port: 80 }).addTargets('Targets', { port: 80 });
[
  n.activeFlowCount(), n.consumedLCUs(), n.custom('Own'), n.newFlowCount(), n.processedBytes(), n.tcpClientResetCount(),
  n.tcpElbResetCount(), n.tcpTargetResetCount(), networkGroup.metrics.healthyHostCount(), networkGroup.metrics.unHealthyHostCount(),
  networkGroup.metrics.custom('OwnOfGroup', { dimensionsMap: { Zone: 'a' } }),
].forEach(alarm);

app.synth();
