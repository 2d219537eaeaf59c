import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Construct } from 'constructs';

// A network for all, and one nested stack per service.
class ServiceStack extends cdk.NestedStack {
  readonly balancer: elbv2.ApplicationLoadBalancer;

  constructor(scope: Construct, id: string, cluster: ecs.Cluster) {
    super(scope, id, { description: `The service ${id}` });
    const taskDefinition = new ecs.FargateTaskDefinition(this, 'Task');
    taskDefinition.addContainer('app', {
      image: ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx'),
      portMappings: [{ containerPort: 80 }],
    });
    const service = new ecs.FargateService(this, 'Service', { cluster, minHealthyPercent: 100, taskDefinition });
    this.balancer = new elbv2.ApplicationLoadBalancer(this, 'Balancer', { internetFacing: true, vpc: cluster.vpc });
    this.balancer.addListener('Http', { port: 80 }).addTargets('App', { port: 80, targets: [service] });
  }
}

const app = new cdk.App();
const network = new cdk.Stack(app, 'Network');
const vpc = new ec2.Vpc(network, 'Vpc', { maxAzs: 2, natGateways: 1 });

const services = new cdk.Stack(app, 'Services');
const cluster = new ecs.Cluster(services, 'Cluster', { vpc });
for (const id of ['Orders', 'Bills']) {
  const service = new ServiceStack(services, id, cluster);
  new cdk.CfnOutput(services, `${id}Url`, { value: `http://${service.balancer.loadBalancerDnsName}` });
}

app.synth();
