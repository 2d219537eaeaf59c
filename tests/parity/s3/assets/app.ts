import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as assets from 'aws-cdk-lib/aws-s3-assets';
import { join } from 'node:path';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'S3Assets');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });

const site = new assets.Asset(stack, 'Site', { path: join(__dirname, 'site') });
const note = new assets.Asset(stack, 'Note', {
  displayName: 'a note', path: join(__dirname, 'note.txt'), readers: [role],
});
new cdk.CfnOutput(stack, 'SiteBucket', { value: site.s3BucketName });
new cdk.CfnOutput(stack, 'NoteBucket', { value: note.bucket.bucketArn });
const resource = new cdk.CfnResource(stack, 'User', { type: 'Example::Site::User' });
site.addResourceMetadata(resource, 'Content');
new cdk.CfnOutput(stack, 'SiteIsZip', { value: `${site.isFile} ${site.isZipArchive}` });
new cdk.CfnOutput(stack, 'NoteIsZip', { value: `${note.isFile} ${note.isZipArchive}` });

app.synth();
