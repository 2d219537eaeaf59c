import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Imports');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
const cluster = ecs.Cluster.fromClusterArn(stack, 'Cluster', 'arn:aws:ecs:us-west-2:123456789012:cluster/known');
const named = ecs.Cluster.fromClusterAttributes(stack, 'Named', { clusterName: 'named', vpc });
const output = (id: string, value: string) => new cdk.CfnOutput(stack, `${id}Output`, { value });

output('ClusterName', cluster.clusterName);
output('NamedArn', named.clusterArn);
const arn = 'arn:aws:ecs:us-west-2:123456789012:service/known/web';
const late = cdk.Fn.importValue('service');
output('FargateByArn', ecs.FargateService.fromFargateServiceArn(stack, 'FargateByArn', arn).serviceName);
output('FargateByToken', ecs.FargateService.fromFargateServiceArn(stack, 'FargateByToken', late).serviceName);
output('Ec2ByArn', ecs.Ec2Service.fromEc2ServiceArn(stack, 'Ec2ByArn', arn).serviceName);
output('FargateByName', ecs.FargateService.fromFargateServiceAttributes(stack, 'FargateByName', { cluster: named, serviceName: 'web' }).serviceArn);
output('Ec2ByAttributes', ecs.Ec2Service.fromEc2ServiceAttributes(stack, 'Ec2ByAttributes', { cluster: named, serviceArn: late }).serviceName);
const both = ecs.BaseService.fromServiceArnWithCluster(stack, 'Both', arn);
output('BothCluster', both.cluster.clusterArn);
const bothLate = ecs.BaseService.fromServiceArnWithCluster(stack, 'BothLate', late);
output('BothLateService', bothLate.serviceName);
output('BothLateCluster', bothLate.cluster.clusterName);
output('BothLateClusterArn', bothLate.cluster.clusterArn);
output('BothLateRegion', bothLate.env.region);

const role = iam.Role.fromRoleArn(stack, 'Role', 'arn:aws:iam::111111111111:role/task');
const definition = 'arn:aws:ecs:us-west-2:123456789012:task-definition/web:3';
const task = ecs.FargateTaskDefinition.fromFargateTaskDefinitionAttributes(stack, 'Task', {
  networkMode: ecs.NetworkMode.AWS_VPC, taskDefinitionArn: definition, taskRole: role,
});
output('TaskRole', task.taskRole.roleArn);
output('Ec2Task', ecs.Ec2TaskDefinition.fromEc2TaskDefinitionArn(stack, 'Ec2Task', definition).taskDefinitionArn);
const any = ecs.TaskDefinition.fromTaskDefinitionAttributes(stack, 'Any', {
  compatibility: ecs.Compatibility.EC2, taskDefinitionArn: definition,
});
output('AnyIsEc2', `${any.isEc2Compatible} ${any.isFargateCompatible} ${any.isExternalCompatible}`);

app.synth();
