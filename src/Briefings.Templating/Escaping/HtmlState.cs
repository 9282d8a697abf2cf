namespace Briefings.Templating.Escaping;

internal enum HtmlState : byte
{
    Text,
    Comment,
    RawText,
    TagName,
    InTag,
    AttributeName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,
}
