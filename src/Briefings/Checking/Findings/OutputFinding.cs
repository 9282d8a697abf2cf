using Briefings.Diagnostics;
using Briefings.Files;

namespace Briefings.Checking.Findings;

/// <summary>Something wrong at one place of the output.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Message">Makes the sentence of the place and the value.</param>
/// <param name="Value">What is wrong; the same value with the same message is one fault at many places.</param>
internal readonly record struct OutputFinding(
    int File, SourceSpan Place, Func<SourceSpan, string, Diagnostic> Message, string Value);
