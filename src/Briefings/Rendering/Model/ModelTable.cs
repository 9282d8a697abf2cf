using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefings.Rendering.Model;

/// <summary>All that templates are given, as <c>model.txt</c> documents it.</summary>
internal sealed class ModelTable
{
    private const string Resource = "Briefings.Rendering.Model.txt";
    private const string Common = "every page";

    private readonly FrozenDictionary<string, ModelType> _all;

    private ModelTable(ImmutableArray<ModelType> all)
    {
        _all = all.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        Templates = [.. all.Select(type => type.Name).Where(name => name.EndsWith(".html", StringComparison.Ordinal))];
    }

    public static ModelTable Own { get; } = new(Read());

    /// <summary>The templates that pages begin with.</summary>
    public ImmutableArray<string> Templates { get; }

    /// <summary>What has a name; null for a kind without members.</summary>
    public ModelType? this[string name] => _all.GetValueOrDefault(name);

    /// <summary>The names that a template begins with, those of every page first.</summary>
    public ImmutableArray<ModelMember> NamesOf(string template) => [.. _all[Common].Members, .. _all[template].Members];

    /// <summary>The types that members lead to, each once, those that are nearest first.</summary>
    public ImmutableArray<ModelType> TypesOf(IEnumerable<ModelMember> members)
    {
        var found = new List<ModelType>();
        var waiting = new Queue<ModelMember>(members);
        while (waiting.TryDequeue(out var member))
        {
            foreach (var type in member.Kinds.Select(kind => this[kind]).OfType<ModelType>().Where(type => !found.Contains(type)))
            {
                found.Add(type);
                type.Members.ToList().ForEach(waiting.Enqueue);
            }
        }

        return [.. found];
    }

    private static ImmutableArray<ModelType> Read()
    {
        using var stream = typeof(ModelTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var types = ImmutableArray.CreateBuilder<ModelType>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var (name, meaning) = Split(line.Trim(), ": ");
            if (line[0] != ' ')
                types.Add(new ModelType(name, meaning, []));
            else
                types[^1] = types[^1] with { Members = types[^1].Members.Add(ToMember(name, meaning)) };
        }

        return types.ToImmutable();
    }

    private static ModelMember ToMember(string head, string meaning)
    {
        var (name, kind) = Split(head, " ");
        var bare = kind.TrimEnd('?');
        return new ModelMember(name, [.. bare.Trim('[', ']').Split('|')], bare[0] == '[', kind.EndsWith('?'), meaning);
    }

    private static (string Before, string After) Split(string line, string sign)
    {
        var at = line.IndexOf(sign, StringComparison.Ordinal);
        return (line[..at], line[(at + sign.Length)..]);
    }
}
