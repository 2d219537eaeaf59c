// The assets of one stack: where they are published, and the file that tells the CLI.
#pragma once

#include "assembly_session.hpp"

#include <cdk/core/stack_synthesizer.hpp>

namespace cdk::internal {

/// `${Qualifier}`, and account and region where the stack knows them, are replaced.
std::string specialized(std::string_view text, const Stack& stack, std::string_view qualifier);

/// Throws `ValidationError` where the text is a token.
void requireLiteral(const String& text, std::string_view synthesizer, std::string_view property);

/// The qualifier given, else that of the context, else the default one.
std::string qualifierFor(const Stack& stack, const String& given);

/// Who publishes.
struct PublishingRole {
  std::string arn{};  ///< empty: whoever runs the CLI
  String externalId{};
  Json additionalOptions{};
};

/// Texts are specialized; what is left of placeholders is for CloudFormation to substitute.
struct PublishingTarget {
  std::string bucketName{};
  std::string bucketPrefix{};
  std::string repositoryName{};
  std::string dockerTagPrefix{};
  PublishingRole fileRole{};
  PublishingRole imageRole{};
};

class AssetPublisher {
 public:
  AssetPublisher(Stack& stack, PublishingTarget target)
      : stack_(stack), target_(std::move(target)) {}

  [[nodiscard]] Stack& stack() const noexcept { return stack_; }
  FileAssetLocation addFile(const FileAssetSource& asset);
  DockerImageAssetLocation addImage(const DockerImageAssetSource& asset);

  /// What `publish` made.
  struct Published {
    std::string templateUrl;
    std::string artifactId;
  };
  /// Writes the stack's template as one of the assets, and their manifest, whose artifact gets
  /// `properties`.
  Published publish(AssemblySession& session, std::vector<Member> properties);

 private:
  [[nodiscard]] Value destinations(std::vector<Member> destination, const PublishingRole& role);
  [[nodiscard]] std::string environmentName() const;
  void requireSchema(int schema) noexcept { schema_ = schema > schema_ ? schema : schema_; }

  Stack& stack_;
  PublishingTarget target_;
  std::vector<Member> files_;
  std::vector<Member> images_;
  int schema_ = 0;
};

}  // namespace cdk::internal
