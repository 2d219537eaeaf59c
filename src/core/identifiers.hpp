// The names that follow from a construct's place in the tree. They are a contract: a resource whose
// logical id changes is replaced when it is deployed.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "digest.hpp"

namespace cdk::internal {

// The id that a construct gets: every `/` and every newline becomes `--`.
[[nodiscard]] std::string sanitizeId(std::string_view id);

// Builds `node.addr` along a chain of scopes. A child's builder is a copy of its parent's with one
// id more, so that a whole tree costs one id each.
class AddressBuilder {
 public:
  AddressBuilder();
  AddressBuilder& append(std::string_view id);
  [[nodiscard]] std::string address() const;

 private:
  Digest digest_;
};

// `ids` begins with the root's (the empty id, in an app).
[[nodiscard]] std::string nodeAddress(std::span<const std::string_view> ids);

// Eight upper-case hex digits that stand for the components joined by `/`.
[[nodiscard]] std::string pathHash(std::span<const std::string_view> components);

// At most 255 ASCII letters and digits: what can be read of the components, and their hash unless
// there is only one. Components named `Default` do not count. Throws std::invalid_argument when
// none is left.
[[nodiscard]] std::string uniqueId(std::span<const std::string_view> components);

struct UniqueResourceNameOptions {
  std::size_t maxLength = 256;
  std::string_view separator{};
  std::string_view prefix{};
  // Kept besides ASCII letters and digits. It is the inside of a character class: `a-z` is a range
  // when it stands between two characters, and `\w`, `\d`, `\s` are classes.
  std::string_view allowedSpecialCharacters{};
};

// A name of at most `maxLength` UTF-16 units, whose middle is cut out when it is too long. Throws
// std::invalid_argument when no component other than `Default` is left, when `maxLength` has no
// room for the hash, or when `allowedSpecialCharacters` is no character class.
[[nodiscard]] std::string uniqueResourceName(std::span<const std::string_view> components,
                                             const UniqueResourceNameOptions& options = {});

}  // namespace cdk::internal
