using System.Collections.Immutable;
using System.Text;
using Briefings.Configuration;
using Briefings.Configuration.Yaml;
using Briefings.Content;
using Briefings.Content.Writing;
using Briefings.Diagnostics;
using Briefings.Files;
using Briefings.Planning;
using Briefings.Planning.Subjects;

namespace Briefings.Workflows.Rename;

/// <summary>Gives a person, a topic or what else is named by words another name in every article, and its address with it.</summary>
internal sealed class SubjectRename(ContentEdits edits, ISiteFiles files, Archive archive, SitePlan plan)
{
    public void Rename(Subject subject, string name)
    {
        // What has a name in each language keeps them: its file and its addresses get the other name.
        var hasNames = subject.File?.Title is { ByLanguage.IsEmpty: false };
        var spellings = hasNames ? [] : plan.Index.Names.Where(pair => ReferenceEquals(pair.Value, subject)).Select(pair => pair.Key.Name).ToHashSet(StringComparer.Ordinal);
        if (subject.File?.Title is not null)
            spellings.Add(subject.Slug.Value);
        foreach (var article in archive.Articles.Where(article => NamedSubjects.Of(article).Any(named => named.Kind == subject.Kind && spellings.Contains(named.Name))))
        {
            foreach (var key in KeysOf(subject.Kind))
                edits.At(article.Origin.Path)?.Replace(key, "name", spellings.Contains, hasNames ? NameSlug.Of(name).Value : name);
        }

        if (subject.Kind == SubjectKind.Source)
            RenamePolicy(spellings, name);
        new TextLinks(edits, archive, plan).Follow(subject.Languages.ToDictionary(
            language => subject.Path(language), language => (subject with { Slug = NameSlug.Of(name) }).Path(language)));
        MoveFile(subject, name, !hasNames && subject.File is { Title: { } title } && spellings.Overlaps([title.Any]));
    }

    // The program's name in front matter for some kinds is of one thing, and topics may be called tags.
    private static ImmutableArray<string> KeysOf(SubjectKind kind) =>
        kind == SubjectKind.Place ? ["place"] : kind == SubjectKind.Source ? ["source"] : kind == SubjectKind.Topic ? ["topics", "tags"] : [kind.Key];

    private void MoveFile(Subject subject, string name, bool isTitled)
    {
        var slug = NameSlug.Of(name);
        var former = subject.Languages.Select(language => subject.Path(language)).Where(plan.Has).Select(path => path.ToString()).ToImmutableArray();
        var to = $"{ContentPath.Subjects}/{subject.Kind}/{slug}.md";
        if (subject.File is { } file && edits.At(file.Origin.Path) is { } edit)
        {
            if (isTitled)
                edit.Set("title", name);
            if (slug == subject.Slug)
                return;
            edit.AddTo("aliases", former, []);
            if (!files.Exists(to))
                edits.Move(file.Origin.Path, to);
        }
        else if (slug != subject.Slug && !former.IsEmpty)
        {
            // What has the new name already takes the addresses of the old one too.
            if (files.Exists(to))
                edits.At(to)?.AddTo("aliases", former, []);
            else
                edits.Create(to, $"---\ntitle: {YamlText.Scalar(name)}\naliases:\n{string.Concat(former.Select(path => $"  - {YamlText.Scalar(path)}\n"))}---\n");
        }
    }

    // site.yml says by the name what may be shown of a source.
    private void RenamePolicy(HashSet<string> spellings, string name)
    {
        if (TextFile.Read(files, SiteConfig.FileName, new DiagnosticBag()) is not { } source
            || YamlReader.Read(source.Path, source.Text, 0, new DiagnosticBag())?.Entries.FirstOrDefault(entry => entry.Key.Value == "sources").Value is not YamlMapping sources)
            return;
        var edit = new TextEdit(source);
        foreach (var (key, _) in sources.Entries.Where(entry => spellings.Contains(entry.Key.Value)))
            edit.Replace(key.Span, YamlText.Scalar(name, inFlow: true));
        if (!edit.IsEmpty)
            files.Write(SiteConfig.FileName, Encoding.UTF8.GetBytes(edit.ToString()));
    }
}
