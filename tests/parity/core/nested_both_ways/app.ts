import * as cdk from 'aws-cdk-lib';

const app = new cdk.App();
const data = new cdk.Stack(app, 'Data');
const dataNested = new cdk.NestedStack(data, 'Tables');
const table = new cdk.CfnResource(dataNested, 'Table', { type: 'Custom::Table' });
const shared = new cdk.CfnResource(data, 'Shared', { type: 'Custom::Shared' });

const web = new cdk.Stack(app, 'Web');
const site = new cdk.NestedStack(web, 'Site');
const pages = new cdk.NestedStack(site, 'Pages');
const page = new cdk.CfnResource(pages, 'Page', {
  type: 'Custom::Page',
  properties: {
    Names: cdk.Token.asList(table.getAtt('Names', cdk.ResolutionTypeHint.STRING_LIST)),
    OwnId: pages.stackId,
    Shared: shared.ref,
    Size: cdk.Token.asNumber(table.getAtt('Size', cdk.ResolutionTypeHint.NUMBER)),
    Table: table.ref,
    WebId: web.stackId,
  },
});

// Out of two levels, into a sibling of the outer one and into the stack around.
const monitoring = new cdk.NestedStack(web, 'Monitoring', { suppressTemplateIndentation: true });
new cdk.CfnResource(monitoring, 'Alarm', {
  type: 'Custom::Alarm',
  properties: {
    Page: page.ref,
    Parts: cdk.Token.asList(page.getAtt('Parts', cdk.ResolutionTypeHint.STRING_LIST)),
    Text: monitoring.toJsonString({ id: monitoring.stackId, page: page.getAtt('Name'), parent: web.stackName }),
  },
});
new cdk.CfnOutput(web, 'PageUrl', { value: `https://${page.getAtt('Url')}` });
new cdk.CfnOutput(web, 'PagesName', { value: pages.stackName });
new cdk.CfnOutput(monitoring, 'Exported', { value: shared.ref, exportName: `${monitoring.stackName}-shared` });

app.synth();
