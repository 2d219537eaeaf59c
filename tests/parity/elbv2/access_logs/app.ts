import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as s3 from 'aws-cdk-lib/aws-s3';

const app = new cdk.App();
for (const region of ['eu-west-1', 'eu-central-2', 'cn-north-1']) {
  const stack = new cdk.Stack(app, `Logs-${region}`, { env: { region } });
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { availabilityZones: ['a', 'b'], privateSubnetIds: ['s-1', 's-2'], vpcId: 'vpc-1' });
  const bucket = new s3.Bucket(stack, 'Bucket', { encryption: s3.BucketEncryption.S3_MANAGED });
  const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
  balancer.logAccessLogs(bucket, 'access');
  balancer.logConnectionLogs(bucket);
  const network = new elbv2.NetworkLoadBalancer(stack, 'Network', { vpc });
  network.logAccessLogs(bucket);
  const other = new elbv2.NetworkLoadBalancer(stack, 'Other', { vpc });
  other.logAccessLogs(s3.Bucket.fromBucketName(stack, 'Existing', 'existing-logs'), 'other');
}

app.synth();
