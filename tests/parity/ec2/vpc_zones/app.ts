import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const env = { account: '111111111111', region: 'us-east-1' };
const plain = { natGateways: 1, restrictDefaultSecurityGroup: false };

new ec2.Vpc(new cdk.Stack(app, 'Given', { env }), 'Vpc', { ...plain, availabilityZones: ['us-east-1c', 'us-east-1a'] });
new ec2.Vpc(new cdk.Stack(app, 'All', { env }), 'Vpc', { ...plain, maxAzs: 99, natGateways: 0 });
new ec2.Vpc(new cdk.Stack(app, 'Reserved', { env }), 'Vpc', { ...plain, maxAzs: 2, reservedAzs: 1 });

// A VPC that exists already.
const imported = new cdk.Stack(app, 'Imported');
const vpc = ec2.Vpc.fromVpcAttributes(imported, 'Vpc', {
  availabilityZones: ['us-east-1a', 'us-east-1b'],
  isolatedSubnetIds: ['subnet-5', 'subnet-6'],
  isolatedSubnetNames: ['Data'],
  privateSubnetIds: ['subnet-3', 'subnet-4'],
  privateSubnetRouteTableIds: ['rtb-3', 'rtb-4'],
  publicSubnetIds: ['subnet-1', 'subnet-2'],
  vpcCidrBlock: '10.1.0.0/16',
  vpcId: 'vpc-12345',
});
new cdk.CfnOutput(imported, 'Arn', { value: vpc.vpcArn });
new cdk.CfnOutput(imported, 'Cidr', { value: vpc.vpcCidrBlock });
new cdk.CfnOutput(imported, 'Data', {
  value: cdk.Fn.join(',', vpc.selectSubnets({ subnetGroupName: 'Data' }).subnetIds),
});
new cdk.CfnOutput(imported, 'RouteTable', { value: vpc.privateSubnets[1].routeTable.routeTableId });
new ec2.SecurityGroup(imported, 'Group', { vpc });

app.synth();
