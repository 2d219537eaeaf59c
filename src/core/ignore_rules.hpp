// Which files of a directory do not belong to an asset.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace cdk::internal {

// The language of the patterns. In all of them the last pattern that matches decides, and `!` in
// front of a pattern re-includes.
enum class IgnoreMode {
  // minimatch: `*`, `**`, `?`, `[…]`, `{a,b}`, `{1..3}`, `@(…)` and its kin. A pattern without a
  // slash is compared with the last name of the path, others with the whole path. Wildcards do not
  // match names that begin with a dot. Nothing inside an ignored directory can be re-included.
  GLOB,
  // .gitignore, ignoring case. As in the reference library, no character class is negated: `[!a]`
  // is `!` or `a`. Nothing inside an ignored directory can be re-included.
  GIT,
  // .dockerignore, ignoring case: patterns start at the root and also cover what is below.
  DOCKER
};

// "glob", "git" or "docker"
[[nodiscard]] std::string_view toString(IgnoreMode mode);

// Paths are relative to the directory, with `/` between names and none at the end.
class IgnoreRules {
 public:
  IgnoreRules(IgnoreMode mode, std::span<const std::string> patterns);
  IgnoreRules(IgnoreRules&&) noexcept;
  IgnoreRules& operator=(IgnoreRules&&) noexcept;
  ~IgnoreRules();

  [[nodiscard]] bool ignores(std::string_view path) const;

  // Whether the directory is ignored with all that can be in it, and need not be entered.
  [[nodiscard]] bool ignoresCompletely(std::string_view directory) const;

  class Language;

 private:
  std::unique_ptr<Language> language_;
};

}  // namespace cdk::internal
