import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Construct } from 'constructs';

// The same service in two environments.
interface ServiceProps extends cdk.StackProps {
  readonly desiredCount: number;
  readonly vpcId: string;
}

class ServiceStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props: ServiceProps) {
    super(scope, id, props);
    const vpc = ec2.Vpc.fromVpcAttributes(this, 'Vpc', {
      availabilityZones: ['eu-west-1a', 'eu-west-1b'],
      privateSubnetIds: [`${props.vpcId}-private-1`, `${props.vpcId}-private-2`],
      publicSubnetIds: [`${props.vpcId}-public-1`, `${props.vpcId}-public-2`],
      vpcId: props.vpcId,
    });
    const cluster = new ecs.Cluster(this, 'Cluster', { enableFargateCapacityProviders: true, vpc });
    const taskDefinition = new ecs.FargateTaskDefinition(this, 'Task', { cpu: 512, memoryLimitMiB: 1024 });
    taskDefinition.addContainer('app', {
      image: ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx'),
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'app' }),
      portMappings: [{ containerPort: 80 }],
    });
    const service = new ecs.FargateService(this, 'Service', {
      circuitBreaker: { enable: true, rollback: true },
      cluster,
      desiredCount: props.desiredCount,
      minHealthyPercent: 100,
      taskDefinition,
    });
    const balancer = new elbv2.ApplicationLoadBalancer(this, 'Balancer', { internetFacing: true, vpc });
    balancer.addListener('Http', { port: 80 }).addTargets('App', { port: 80, targets: [service] });
    service.autoScaleTaskCount({ maxCapacity: 10 }).scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 70 });
  }
}

class ServiceStage extends cdk.Stage {
  constructor(scope: Construct, id: string, props: cdk.StageProps & ServiceProps) {
    super(scope, id, { env: props.env });
    new ServiceStack(this, 'Service', { desiredCount: props.desiredCount, vpcId: props.vpcId });
  }
}

const app = new cdk.App();
new ServiceStage(app, 'Beta', {
  desiredCount: 1, env: { account: '111111111111', region: 'eu-west-1' }, vpcId: 'vpc-beta',
});
new ServiceStage(app, 'Prod', {
  desiredCount: 4, env: { account: '222222222222', region: 'eu-west-1' }, vpcId: 'vpc-prod',
});

app.synth();
