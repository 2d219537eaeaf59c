import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const resource = (stack: cdk.Stack) => new cdk.CfnResource(stack, 'Thing', { type: 'Custom::Thing' });

resource(new cdk.Stack(app, 'Bootstrapless', { synthesizer: new cdk.BootstraplessSynthesizer({}) }));
resource(new cdk.Stack(app, 'Cli', { synthesizer: new cdk.CliCredentialsStackSynthesizer() }));
resource(new cdk.Stack(app, 'Legacy', { synthesizer: new cdk.LegacyStackSynthesizer() }));

app.synth();
