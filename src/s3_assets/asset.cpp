#include <cdk/s3_assets/asset.hpp>

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::s3_assets {

Asset::Asset(Scope scope, Props props) : Construct(std::move(scope)) {
  const auto& staging = create<AssetStaging>("Stage", {.assetHash = props.assetHash,
                                                       .assetHashType = props.assetHashType,
                                                       .exclude = std::move(props.exclude),
                                                       .follow = props.followSymlinks,
                                                       .ignoreMode = props.ignoreMode,
                                                       .sourcePath = props.path});
  const Stack& stack = Stack::of(*this);
  assetHash_ = staging.assetHash();
  assetPath_ = staging.relativeStagedPath(stack);
  isFile_ = staging.packaging() == FileAssetPackaging::FILE;
  isZipArchive_ = staging.isArchive();
  const FileAssetLocation location = stack.synthesizer().addFileAsset(
      {.displayName = props.displayName.has_value() ? std::string(props.displayName.literal())
                                                    : Names::stackRelativeConstructPath(*this),
       .fileName = assetPath_,
       .packaging = staging.packaging(),
       .sourceHash = assetHash_});
  s3BucketName_ = location.bucketName;
  s3ObjectKey_ = location.objectKey;
  httpUrl_ = location.httpUrl;
  s3ObjectUrl_ = location.s3ObjectUrl;
  bucket_ = &s3::Bucket::fromBucketName(*this, "AssetBucket", s3BucketName_);
  for (Handle<iam::IGrantable>& reader : props.readers) grantRead(std::move(reader));
}

void Asset::addResourceMetadata(CfnResource& resource, std::string_view resourceProperty) const {
  if (!node().tryGetContext("aws:cdk:enable-asset-metadata").equals(Json(true))) return;
  resource.addMetadata("aws:asset:path", assetPath_);
  resource.addMetadata("aws:asset:is-bundled", false);
  resource.addMetadata("aws:asset:property", resourceProperty);
}

void Asset::grantRead(Handle<iam::IGrantable> grantee) { bucket_->grantRead(std::move(grantee)); }

}  // namespace cdk::s3_assets
