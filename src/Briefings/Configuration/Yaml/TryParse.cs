namespace Briefings.Configuration.Yaml;

/// <summary>Reads a value from a text, as the framework's own <c>TryParse</c> methods do.</summary>
internal delegate bool TryParse<T>(string? text, out T value);
