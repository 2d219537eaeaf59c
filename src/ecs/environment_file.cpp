#include <cdk/ecs/environment_file.hpp>

#include <cdk/core/aws.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::ecs {

EnvironmentFile EnvironmentFile::fromBucket(const s3::IBucket& bucket, const String& key,
                                            String objectVersion) {
  return {"arn:" + Aws::PARTITION + ":s3:::" + bucket.bucketName() + "/" + key,
          std::move(objectVersion)};
}

}  // namespace cdk::ecs
