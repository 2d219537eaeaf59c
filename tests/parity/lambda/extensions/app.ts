import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const base = {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
};
const python = lambda.AdotLayerVersion.fromPythonSdkLayerVersion(lambda.AdotLambdaLayerPythonSdkVersion.LATEST);

// With the region known, and with it known at deployment only.
for (const region of ['eu-west-1', 'cn-north-1', undefined]) {
  const stack = new cdk.Stack(app, `In-${region ?? 'any'}`, { env: { region } });
  new lambda.Function(stack, 'Insights', { ...base, insightsVersion: lambda.LambdaInsightsVersion.VERSION_1_0_404_0 });
  new lambda.Function(stack, 'InsightsArm', {
    ...base,
    architecture: region === 'cn-north-1' ? undefined : lambda.Architecture.ARM_64,
    insightsVersion: lambda.LambdaInsightsVersion.VERSION_1_0_229_0,
  });
  new lambda.Function(stack, 'Params', {
    ...base,
    environment: { FIRST: '1' },
    paramsAndSecrets: lambda.ParamsAndSecretsLayerVersion.fromVersion(lambda.ParamsAndSecretsVersions.V1_0_103, {
      cacheEnabled: false,
      cacheSize: 500,
      httpPort: 8080,
      logLevel: lambda.ParamsAndSecretsLogLevel.DEBUG,
      maxConnections: 5,
      parameterStoreTimeout: cdk.Duration.seconds(2),
      parameterStoreTtl: cdk.Duration.minutes(1),
      secretsManagerTimeout: cdk.Duration.millis(500),
      secretsManagerTtl: cdk.Duration.minutes(2),
    }),
  });
  const generic = lambda.AdotLayerVersion.fromGenericLayerVersion(lambda.AdotLambdaLayerGenericVersion.V0_82_0);
  new lambda.Function(stack, 'Generic', {
    ...base, adotInstrumentation: { execWrapper: lambda.AdotLambdaExecWrapper.INSTRUMENT_HANDLER, layerVersion: generic },
  });
}
const stack = new cdk.Stack(app, 'Layers', { env: { region: 'us-east-1' } });
new lambda.Function(stack, 'All', {
  ...base,
  adotInstrumentation: { execWrapper: lambda.AdotLambdaExecWrapper.INSTRUMENT_HANDLER, layerVersion: python },
  insightsVersion: lambda.LambdaInsightsVersion.fromInsightVersionArn('arn:aws:lambda:us-east-1:580247275435:layer:LambdaInsightsExtension:60'),
  paramsAndSecrets: lambda.ParamsAndSecretsLayerVersion.fromVersionArn('arn:aws:lambda:us-east-1:177933569100:layer:AWS-Parameters-and-Secrets-Lambda-Extension:12'),
});
const { AdotLambdaLayerJavaSdkVersion, AdotLambdaLayerJavaScriptSdkVersion, AdotLambdaLayerJavaAutoInstrumentationVersion } = lambda;
for (const [id, layerVersion] of Object.entries({
  JavaScript: lambda.AdotLayerVersion.fromJavaScriptSdkLayerVersion(AdotLambdaLayerJavaScriptSdkVersion.V1_15_0_1),
  Java: lambda.AdotLayerVersion.fromJavaSdkLayerVersion(AdotLambdaLayerJavaSdkVersion.V1_32_0_1),
  JavaAuto: lambda.AdotLayerVersion.fromJavaAutoInstrumentationLayerVersion(AdotLambdaLayerJavaAutoInstrumentationVersion.LATEST),
})) {
  new lambda.Function(stack, id, {
    ...base,
    adotInstrumentation: { execWrapper: lambda.AdotLambdaExecWrapper.REGULAR_HANDLER, layerVersion },
    runtime: lambda.Runtime.NODEJS_22_X,
    tracing: lambda.Tracing.DISABLED,
  });
}

app.synth();
