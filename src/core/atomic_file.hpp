// Writing files so that a reader never sees half of one.
#pragma once

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace cdk::internal {

// "cannot write '/out/x.json': No space left on device"
class FileError : public std::runtime_error {
 public:
  // `action` is what could not be done, as in "cannot <action> '<path>'".
  FileError(std::string_view action, std::filesystem::path path, int errorNumber);
  FileError(std::string_view action, std::filesystem::path path, std::error_code code);

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::error_code code() const { return code_; }

 private:
  std::filesystem::path path_;
  std::error_code code_;
};

// A name for something that is being made in `directory` and is renamed when it is complete. It
// does not exist yet, and no other thread or process gets the same one.
[[nodiscard]] std::filesystem::path temporaryPathIn(const std::filesystem::path& directory);

// Replaces the file or creates it. When it fails, the file is what it was before. There is no
// fsync: a reader sees old or new content, a power cut may lose the new one.
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

// Writes a set of files into one directory, all or none: everything is first written below
// temporary names and then renamed, in the order in which it was added, the root `manifest.json`
// last. If anything fails before the renaming (a full disk, a directory that cannot be written),
// the directory is as it was before.
class OutputTransaction {
 public:
  // The directory is created by `commit` if there is none.
  explicit OutputTransaction(std::filesystem::path directory);

  // Adds a file, or replaces one added before. `name` is relative and stays inside the directory;
  // missing folders are created. Throws std::invalid_argument for other names, and for those
  // that end in `.lock`, which belong to whoever runs the program.
  void add(std::string_view name, std::string bytes);

  // Removes a file that an earlier run may have left. The same rules for names.
  void remove(std::string_view name);

  // Throws FileError.
  void commit();

  [[nodiscard]] const std::filesystem::path& directory() const { return directory_; }
  [[nodiscard]] std::size_t size() const { return files_.size(); }

 private:
  struct File {
    std::string name;
    std::string bytes;
  };

  std::filesystem::path directory_;
  std::vector<File> files_;
  std::vector<std::string> removed_;
};

}  // namespace cdk::internal
