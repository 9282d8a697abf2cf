using AngleSharp.Dom;

namespace Briefings.Importing.Html.Stated;

/// <summary>A short run of text on a page, wherever it is.</summary>
internal readonly record struct PageLine(string Text, IElement Element);
