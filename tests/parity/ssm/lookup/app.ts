import * as cdk from 'aws-cdk-lib';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Lookup', { env: { account: '111111111111', region: 'eu-west-1' } });
const show = (id: string, value: string) => new cdk.CfnOutput(stack, id, { value });

show('Known', ssm.StringParameter.valueFromLookup(stack, '/known'));
show('Unknown', ssm.StringParameter.valueFromLookup(stack, '/unknown'));
show('UnknownDefault', ssm.StringParameter.valueFromLookup(stack, '/unknown/too', 'fallback'));

app.synth();
