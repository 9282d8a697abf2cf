namespace Briefings.Templating.Parsing;

/// <summary>Ends the parsing of a text that is nested too deeply; the error is reported already.</summary>
internal sealed class ParseDepthException : Exception;
