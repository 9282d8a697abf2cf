namespace Briefings.Templating.Values;

/// <summary>Something a template can call.</summary>
internal abstract class FunctionValue;
