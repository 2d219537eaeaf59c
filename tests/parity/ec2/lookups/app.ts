import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Lookups', { env: { account: '111111111111', region: 'eu-west-1' } });

// In the context.
const found = ec2.Vpc.fromLookup(stack, 'Found', { vpcId: 'vpc-12345' });
new cdk.CfnOutput(stack, 'FoundPublic', { value: cdk.Fn.join(',', found.publicSubnets.map((s) => s.subnetId)) });
new cdk.CfnOutput(stack, 'FoundPrivate', {
  value: cdk.Fn.join(',', found.selectSubnets({ subnetGroupName: 'App' }).subnetIds),
});
new cdk.CfnOutput(stack, 'FoundZones', { value: cdk.Fn.join(',', found.availabilityZones) });
new cdk.CfnOutput(stack, 'FoundCidr', { value: found.vpcCidrBlock });

// Not in the context: placeholders, and a list of what is missing.
const missing = ec2.Vpc.fromLookup(stack, 'Missing', { isDefault: true, tags: { team: 'core' } });
new cdk.CfnOutput(stack, 'MissingPrivate', { value: cdk.Fn.join(',', missing.privateSubnets.map((s) => s.subnetId)) });
const group = ec2.SecurityGroup.fromLookupByName(stack, 'Group', 'web', found);
new ec2.SecurityGroup(stack, 'Own', { vpc: missing }).addIngressRule(group, ec2.Port.tcp(80));

app.synth();
