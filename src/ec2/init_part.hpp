// How elements of `cfn-init` become a configuration.
#pragma once

#include <cdk/ec2/init_element.hpp>
#include <cdk/ec2/user_data.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::iam {
class IRole;
}

namespace cdk::ec2::detail {

/// Kinds of elements, in the order in which they are seen to.
enum class InitKind : std::uint8_t { PACKAGE, GROUP, USER, SOURCE, FILE, COMMAND, SERVICE };

/// Something that restarts the services which have the handle.
struct InitTrigger {
  InitServiceRestartHandle handle;
  const char* list;     ///< `commands`, `files`, `packages` or `sources`
  std::string manager;  ///< of a package; empty otherwise
  String name;
};

/// What one element is written for.
struct InitContext {
  /// Where assets are made.
  IConstruct& scope;
  iam::IRole& role;
  OperatingSystemType platform;
  /// The element's position among those of its kind.
  std::size_t position;
  /// Of all elements so far; elements add their own.
  std::vector<InitTrigger>& triggers;

  [[nodiscard]] bool isWindows() const noexcept { return platform == OperatingSystemType::WINDOWS; }
  /// The position as a key: three digits.
  [[nodiscard]] std::string positionKey() const;
  void addTriggers(const std::vector<InitServiceRestartHandle>& handles, const char* list,
                   const String& name, const std::string& manager = {}) const;
};

/// What one element contributes.
struct InitFragment {
  /// Members of the object that holds all elements of the kind.
  Json config{};
  /// Bucket that the instance downloads from; absent for none.
  String bucketName{};
  /// Of an asset; empty for none.
  std::string assetHash{};
};

class InitPart {
 public:
  InitPart(InitKind kind, const char* type) : kind_(kind), type_(type) {}
  virtual ~InitPart() = default;
  InitPart(const InitPart&) = delete;
  InitPart& operator=(const InitPart&) = delete;

  [[nodiscard]] InitKind kind() const noexcept { return kind_; }
  [[nodiscard]] std::string_view type() const noexcept { return type_; }
  /// Throws `ValidationError` for what the platform does not have.
  [[nodiscard]] virtual InitFragment bind(const InitContext& context) const = 0;

 private:
  InitKind kind_;
  const char* type_;
};

}  // namespace cdk::ec2::detail
