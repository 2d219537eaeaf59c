import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const dual = new cdk.Stack(app, 'DualStack');
new ec2.Vpc(dual, 'Vpc', {
  ipProtocol: ec2.IpProtocol.DUAL_STACK,
  maxAzs: 2,
  natGateways: 1,
  restrictDefaultSecurityGroup: false,
});

const logged = new cdk.Stack(app, 'Logged');
const vpc = new ec2.Vpc(logged, 'Vpc', {
  flowLogs: { All: {} },
  maxAzs: 1,
  restrictDefaultSecurityGroup: false,
});
vpc.addFlowLog('Rejected', {
  logFormat: [ec2.LogFormat.SRC_ADDR, ec2.LogFormat.DST_PORT, ec2.LogFormat.custom('${action}')],
  maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE,
  trafficType: ec2.FlowLogTrafficType.REJECT,
});

app.synth();
