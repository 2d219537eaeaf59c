import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Subnets');

const vpc = new ec2.Vpc(stack, 'Custom', {
  ipAddresses: ec2.IpAddresses.cidr('192.168.0.0/16'),
  maxAzs: 2,
  natGateways: 1,
  restrictDefaultSecurityGroup: false,
  subnetConfiguration: [
    { cidrMask: 26, mapPublicIpOnLaunch: false, name: 'Ingress', subnetType: ec2.SubnetType.PUBLIC },
    { name: 'Application', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    { cidrMask: 28, name: 'Database', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
    { cidrMask: 24, name: 'Later', reserved: true, subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
    { cidrMask: 28, name: 'Cache', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
  ],
});
const ids = (id: string, selection: ec2.SubnetSelection) =>
  new cdk.CfnOutput(stack, id, { value: cdk.Fn.join(',', vpc.selectSubnets(selection).subnetIds) });
ids('ByType', { subnetType: ec2.SubnetType.PRIVATE_ISOLATED });
ids('OnePerAz', { onePerAz: true, subnetType: ec2.SubnetType.PRIVATE_ISOLATED });
ids('ByName', { subnetGroupName: 'Cache' });
ids('ByZone', { availabilityZones: [stack.availabilityZones[1]], subnetGroupName: 'Application' });
ids('Given', { subnets: [vpc.publicSubnets[0], vpc.isolatedSubnets[1]] });
ids('ByMask', { subnetFilters: [ec2.SubnetFilter.byCidrMask(28)], subnetType: ec2.SubnetType.PRIVATE_ISOLATED });

new ec2.Vpc(stack, 'IsolatedOnly', {
  createInternetGateway: false,
  enableDnsHostnames: false,
  enableDnsSupport: false,
  defaultInstanceTenancy: ec2.DefaultInstanceTenancy.DEDICATED,
  maxAzs: 1,
  restrictDefaultSecurityGroup: false,
  subnetConfiguration: [{ name: 'Alone', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }],
  vpcName: 'named',
});
new ec2.Vpc(stack, 'NoSubnets', { restrictDefaultSecurityGroup: false, subnetConfiguration: [] });

app.synth();
