import * as cdk from 'aws-cdk-lib';
import { Construct } from 'constructs';

class Product extends cdk.Stage {
  constructor(scope: Construct, id: string, props?: cdk.StageProps) {
    super(scope, id, props);
    const data = new cdk.Stack(this, 'Data');
    const table = new cdk.CfnResource(data, 'Table', { type: 'Custom::Table' });
    const web = new cdk.Stack(this, 'Web', { stackName: id === 'Prod' ? 'the-website' : undefined });
    new cdk.CfnResource(web, 'Site', { type: 'Custom::Site', properties: { Table: table.ref } });
    const below = new Construct(this, 'Below');
    new cdk.CfnOutput(new cdk.Stack(below, 'Monitoring'), 'Stage', { value: this.stageName });
  }
}

const app = new cdk.App();
new Product(app, 'Beta');
const prod = new Product(app, 'Prod', { env: { account: '111111111111', region: 'eu-west-1' } });
const inner = new cdk.Stage(prod, 'Inner', { stageName: 'chosen' });
new cdk.CfnResource(new cdk.Stack(inner, 'Deep'), 'Thing', { type: 'Custom::Thing' });
const top = new cdk.Stack(app, 'Top');
new cdk.CfnResource(top, 'Thing', { type: 'Custom::Thing' });
new cdk.CfnResource(new cdk.Stack(new Construct(app, 'Scope'), 'Stack'), 'Thing', { type: 'Custom::Thing' });

app.synth();
