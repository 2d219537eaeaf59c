import * as cdk from 'aws-cdk-lib';
import { FactName, RegionInfo } from 'aws-cdk-lib/region-info';

const app = new cdk.App();
const insights = FactName.cloudwatchLambdaInsightsVersion('1.0.135.0');
const output = (stack: cdk.Stack, id: string, fact: string, otherwise?: string) =>
  new cdk.CfnOutput(stack, id, { value: stack.regionalFact(fact, otherwise) });

// Where the region is not known, what differs is looked up.
const anywhere = new cdk.Stack(app, 'Anywhere');
output(anywhere, 'Suffix', FactName.DOMAIN_SUFFIX);
output(anywhere, 'Website', FactName.S3_STATIC_WEBSITE_ENDPOINT);
output(anywhere, 'Zone', FactName.S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID);
output(anywhere, 'Again', FactName.S3_STATIC_WEBSITE_ENDPOINT);
output(anywhere, 'Layer', insights);
output(anywhere, 'Account', FactName.ELBV2_ACCOUNT, 'not-known');
output(anywhere, 'Unknown', 'unknown-fact', 'otherwise');

const known = new cdk.Stack(app, 'Known', { env: { region: 'eu-west-1' } });
output(known, 'Website', FactName.S3_STATIC_WEBSITE_ENDPOINT);
output(known, 'Layer', insights);
output(known, 'Unknown', 'unknown-fact', 'otherwise');

// And what the library knows, as it is.
const ireland = RegionInfo.get('eu-west-1');
new cdk.CfnOutput(known, 'Partition', { value: ireland.partition! });
new cdk.CfnOutput(known, 'OptIn', { value: `${ireland.isOptInRegion} ${RegionInfo.get('af-south-1').isOptInRegion}` });
new cdk.CfnOutput(known, 'China', { value: Object.keys(RegionInfo.limitedRegionMap(FactName.PARTITION, ['aws-cn'])).join(',') });
new cdk.CfnOutput(known, 'Regions', { value: RegionInfo.regions.map((region) => region.name).join(',') });

app.synth();
