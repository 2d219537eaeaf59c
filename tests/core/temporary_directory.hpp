// A directory that a test fills and that goes with it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <system_error>

#include <unistd.h>

#include <gtest/gtest.h>

namespace cdk::testing {

class TemporaryDirectory {
 public:
  TemporaryDirectory() {
    std::string name = (std::filesystem::temp_directory_path() / "cdk-test-XXXXXX").native();
    if (::mkdtemp(name.data()) == nullptr) ADD_FAILURE() << "cannot create " << name;
    path_ = std::filesystem::canonical(name);
  }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::filesystem::path operator/(std::string_view name) const {
    return path_ / name;
  }

  // Creates the file and the directories above it.
  std::filesystem::path write(std::string_view name, std::string_view content) const {
    std::filesystem::path file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
    return file;
  }

  void link(const std::filesystem::path& text, std::string_view name) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::filesystem::create_symlink(text, path_ / name);
  }

  [[nodiscard]] std::string read(std::string_view name) const {
    std::ifstream file(path_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  // All that is in it, as relative paths; directories with a slash at the end.
  [[nodiscard]] std::set<std::string> list(std::string_view below = "") const {
    const std::filesystem::path root = below.empty() ? path_ : path_ / below;
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
      std::string name = entry.path().lexically_relative(root).native();
      if (entry.is_directory() && !entry.is_symlink()) name += '/';
      names.insert(name);
    }
    return names;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace cdk::testing
