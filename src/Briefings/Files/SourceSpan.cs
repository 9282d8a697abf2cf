namespace Briefings.Files;

/// <summary>A stretch of a source file, named the way an error message names it.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Column">1-based, in UTF-16 units.</param>
/// <param name="EndLine">1-based, inclusive.</param>
/// <param name="EndColumn">1-based, exclusive: the column after the last character.</param>
internal readonly record struct SourceSpan(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The file as a whole, where no line can be named.</summary>
    public static SourceSpan File(string path) => new(path, 0, 0, 0, 0);

    /// <summary>A single place, one character wide.</summary>
    public static SourceSpan At(string path, int line, int column) => new(path, line, column, line, column + 1);

    public override string ToString() => Line == 0 ? Path : $"{Path}:{Line}:{Column}";
}
