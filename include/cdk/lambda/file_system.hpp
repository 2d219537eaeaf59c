#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/iam/policy_statement.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace cdk::efs {
class IAccessPoint;
}

namespace cdk::lambda {

/// How a function reaches a file system.
struct FileSystemConfig {
  /// ARN of the access point.
  Required<String> arn;
  /// What the function has to be let in to. Default: nothing.
  std::optional<ec2::Connections> connections{};
  /// What has to exist before the function. Default: nothing.
  Refs<const IDependable> dependency{};
  /// `/mnt/` and a name of letters, digits, `-`, `_` and `.`; at most 160 characters.
  Required<String> localMountPath;
  /// Statements for the function's role. Default: none.
  std::vector<iam::PolicyStatement> policies{};
};

/// A file system that a function sees as a directory.
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html
class FileSystem {
 public:
  explicit FileSystem(FileSystemConfig config) : config_(std::move(config)) {}
  /// One of EFS; the function may read and write, and has to be in the file system's VPC. Throws
  /// `ConstructError` for an imported access point whose file system isn't known.
  static FileSystem fromEfsAccessPoint(efs::IAccessPoint& ap, String mountPath);

  [[nodiscard]] const FileSystemConfig& config() const noexcept { return config_; }

 private:
  FileSystemConfig config_;
};

}  // namespace cdk::lambda
