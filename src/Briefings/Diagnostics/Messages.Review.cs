using Briefings.Files;

namespace Briefings.Diagnostics;

/// <content>Of answers to the questions of the review.</content>
internal static partial class Messages
{
    public static Diagnostic NoQuestionFits(string conditions) => Error(
        "BR0506", SourceSpan.File("content"), $"No question fits {conditions}; see 'briefings review'");

    public static Diagnostic NothingToUndo() => Error(
        "BR0507", SourceSpan.File("content"), "There is no answer to take back: the log of this machine's answers is empty");

    public static Diagnostic EditedSince(string path) => Error(
        "BR0508", SourceSpan.At(path, 1, 1), $"'{path}' was edited after the answer; take the answer back by hand, or with git");

    public static Diagnostic NotEditable(string path, string field) => Error(
        "BR0590", SourceSpan.File("content"), $"'{field}' of '{path}' cannot be edited here; edit the file");

    public static Diagnostic NoFieldAsked(string id) => Error(
        "BR0509", SourceSpan.File("content"), $"Question '{id}' asks for no field; accept it or reject it");
}
