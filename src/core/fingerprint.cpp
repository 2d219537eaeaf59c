#include "fingerprint.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>

#include "atomic_file.hpp"
#include "digest.hpp"
#include "utf.hpp"

namespace cdk::internal {
namespace {

namespace fs = std::filesystem;

// Part of the format: line ends and characters that lie across its borders are treated differently.
constexpr std::size_t kChunkSize = 8192;

std::string withUnixLineEnds(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    out.push_back(text[i]);
  }
  return out;
}

class ContentHash {
 public:
  void addChunk(std::string_view chunk) {
    if (size_ == 0) binary_ = chunk.find('\0') != std::string_view::npos;
    if (binary_) {
      hash(chunk);
      return;
    }
    std::string decoded;
    if (!isAscii(chunk)) {
      decoded = replaceInvalidUtf8(chunk);
      chunk = decoded;
    }
    if (chunk.ends_with('\r')) {  // the next chunk may begin with its LF
      held_ += chunk;
    } else if (held_.empty() && chunk.find('\r') == std::string_view::npos) {
      hash(chunk);
    } else {
      held_ += chunk;
      hash(withUnixLineEnds(held_));
      held_.clear();
    }
  }

  [[nodiscard]] std::string result() {
    digest_.update(held_);  // not counted
    return fmt::format("{}:{}", size_, digest_.hex());
  }

 private:
  void hash(std::string_view bytes) {
    size_ += bytes.size();
    digest_.update(bytes);
  }

  Digest digest_{DigestAlgorithm::SHA256};
  std::string held_;
  std::size_t size_ = 0;
  bool binary_ = false;
};

class FieldHash {
 public:
  void add(std::string_view header, std::string_view value) {
    digest_.update("\x01").update(header).update("\x02").update(value).update("\x03");
  }
  [[nodiscard]] std::string hex() const { return digest_.hex(); }

 private:
  Digest digest_{DigestAlgorithm::SHA256};
};

std::runtime_error neitherFileNorDirectory(const fs::path& path) {
  return std::runtime_error(
      fmt::format("cannot hash '{}': it is neither a file nor a directory", path.native()));
}

class DirectoryHash : public DirectoryVisitor {
 public:
  explicit DirectoryHash(FieldHash& fields) : fields_(fields) {}

  void onFile(const WalkEntry& file) override {
    fields_.add("file:" + file.path, contentFingerprint(file.realPath));
  }
  void onLink(const LinkEntry& link) override {
    const bool relocatable = link.internal && link.text.starts_with('/');
    fields_.add("link:" + link.path, relocatable ? link.targetPath : link.text);
  }
  void onOther(const WalkEntry& other) override { throw neitherFileNorDirectory(other.realPath); }

 private:
  FieldHash& fields_;
};

}  // namespace

std::string contentFingerprint(const fs::path& file) {
  const auto close = [](std::FILE* stream) { std::fclose(stream); };
  const std::unique_ptr<std::FILE, decltype(close)> stream(std::fopen(file.c_str(), "rbe"), close);
  if (!stream) throw FileError("read", file, errno);
  std::setvbuf(stream.get(), nullptr, _IONBF, 0);  // the buffer below is one
  ContentHash content;
  std::vector<char> buffer(16 * kChunkSize);
  for (;;) {
    const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), stream.get());
    for (std::size_t at = 0; at < size; at += kChunkSize) {
      content.addChunk(std::string_view(buffer.data(), size).substr(at, kChunkSize));
    }
    if (size < buffer.size()) break;
  }
  if (std::ferror(stream.get()) != 0) throw FileError("read", file, errno);
  return content.result();
}

std::string fingerprint(const fs::path& path, const FingerprintOptions& options) {
  FieldHash fields;
  fields.add("options.extra", options.extraHash);
  fields.add("options.follow", toString(options.follow));
  if (options.ignoreMode != IgnoreMode::GLOB) {
    fields.add("options.ignoreMode", toString(options.ignoreMode));
  }
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (error) throw FileError("read", path, error);
  if (fs::is_directory(status)) {
    DirectoryHash visitor(fields);
    walkDirectory(path, options.follow, IgnoreRules(options.ignoreMode, options.exclude), visitor);
  } else if (fs::is_regular_file(status)) {
    fields.add("file:", contentFingerprint(path));
  } else {
    throw neitherFileNorDirectory(path);
  }
  return fields.hex();
}

}  // namespace cdk::internal
