using Briefings.Templating.Values;

namespace Briefings.Templating.Functions;

/// <summary>Lists the functions of a module as a table: name, parameters, body.</summary>
internal sealed class ModuleBuilder(string name)
{
    private readonly Dictionary<string, TemplateValue> _members = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>Adds a function.</summary>
    /// <param name="name">The name in the module.</param>
    /// <param name="parameters">The parameters, separated by a space, in the notation of
    /// <see cref="TemplateFunction"/>.</param>
    /// <param name="body">What it does.</param>
    public ModuleBuilder Add(string name, string parameters, Func<TemplateArguments, TemplateValue> body) =>
        Hide(name, parameters, body).Name(name);

    public ModuleBuilder Add(string name, TemplateValue constant)
    {
        _members[name] = constant;
        return Name(name);
    }

    /// <summary>Adds a function Scriban does not have; a loop over the module does not see it.</summary>
    public ModuleBuilder Hide(string name, string parameters, Func<TemplateArguments, TemplateValue> body)
    {
        var names = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _members[name] = TemplateValue.From(new NativeFunction([.. names.Select(Parameter.Parse)], body));
        return this;
    }

    /// <summary>Adds the name of a member that is read elsewhere.</summary>
    public ModuleBuilder Name(string member)
    {
        _names.Add(member);
        return this;
    }

    /// <summary>Adds a function of Scriban that a site must not have, and why.</summary>
    public ModuleBuilder Refuse(string name, string reason)
    {
        var message = $"The function is not available: {reason}";
        return Add(name, "arguments...", a => throw a.Fail(message));
    }

    public FunctionValue Function(string name) => _members[name].AsFunction;

    public TemplateValue Build(FunctionValue? callable = null) =>
        TemplateValue.From(new ModuleObject(name, _members, _names, callable));
}
