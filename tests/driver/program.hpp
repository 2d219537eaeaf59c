// Runs a program to its end and keeps what it printed.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <future>
#include <map>
#include <string>
#include <vector>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cdk::testing {

struct ProgramResult {
  int status = -1;  ///< exit status; -1 where a signal ended the program
  std::string output{};
  std::string messages{};
};

struct ProgramOptions {
  std::vector<std::string> arguments{};
  std::filesystem::path directory{};
  std::map<std::string, std::string> environment{};
  /// Called in the child before the program starts.
  std::function<void()> prepare{};
};

namespace internal {

/// A pipe whose end for writing a child gets, and which is read until that is closed.
class Capture {
 public:
  Capture() {
    if (::pipe2(ends_.data(), O_CLOEXEC) != 0) ADD_FAILURE() << "cannot make a pipe";
  }
  void becomes(int descriptor) const { ::dup2(ends_[1], descriptor); }
  std::future<std::string> read() {
    ::close(ends_[1]);
    return std::async(std::launch::async, [descriptor = ends_[0]] {
      std::string text;
      std::array<char, 4096> buffer{};
      for (ssize_t count = 0; (count = ::read(descriptor, buffer.data(), buffer.size())) > 0;) {
        text.append(buffer.data(), static_cast<std::size_t>(count));
      }
      ::close(descriptor);
      return text;
    });
  }

 private:
  std::array<int, 2> ends_{};
};

inline std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (std::string& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

}  // namespace internal

inline ProgramResult runProgram(const std::string& program, const ProgramOptions& options) {
  std::vector<std::string> words{program};
  words.insert(words.end(), options.arguments.begin(), options.arguments.end());
  std::vector<std::string> settings;
  for (const auto& [name, value] : options.environment) settings.push_back(name + "=" + value);
  internal::Capture output;
  internal::Capture messages;
  const pid_t child = ::fork();
  if (child < 0) {
    ADD_FAILURE() << "cannot fork";
    return {};
  }
  if (child == 0) {
    output.becomes(STDOUT_FILENO);
    messages.becomes(STDERR_FILENO);
    if (::chdir(options.directory.c_str()) != 0) ::_exit(126);
    if (options.prepare) options.prepare();
    ::execve(program.c_str(), internal::pointers(words).data(),
             internal::pointers(settings).data());
    ::_exit(127);
  }
  std::future<std::string> printed = output.read();
  std::future<std::string> said = messages.read();
  int status = 0;
  ::waitpid(child, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, printed.get(), said.get()};
}

}  // namespace cdk::testing
