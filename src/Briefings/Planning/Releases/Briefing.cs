using System.Runtime.CompilerServices;
using Briefings.Configuration;
using Briefings.Content;
using Briefings.Content.Texts;
using Briefings.Planning.Addresses;
using Briefings.Tracing;

namespace Briefings.Planning.Releases;

/// <summary>
/// An article that the site shows, with its address. Who reads any of it, notes all of it but its text: a text is read by
/// few pages, what is above it by many.
/// </summary>
internal sealed record Briefing
{
    /// <summary>The number of what is found like a briefing, but is a page of another kind.</summary>
    public const int NotInArchive = -1;

    private readonly int _number;
    private readonly Article _article;
    private readonly SitePath _path;
    private readonly DisplayMode _display;
    private readonly ArticleDate? _changed;
    private volatile ArticleText _words;
    private OwnFact<Briefing>? _fact;
    private OwnFact<Briefing>? _text;

    /// <param name="number">Its place in <see cref="SiteIndex.Briefings"/>: the newest is 0.</param>
    /// <param name="article">As it may be shown.</param>
    /// <param name="path">Of its page.</param>
    /// <param name="display">How much of it may be shown, anywhere.</param>
    public Briefing(int number, Article article, SitePath path, DisplayMode display)
    {
        (_number, _article, _words, _path, _display) = (number, article with { Text = ArticleText.Empty }, article.Text, path, display);
        _changed = ArticleDate.Later(article.Changed ?? article.Date, article.Added);
    }

    /// <summary>Its place in <see cref="SiteIndex.Briefings"/>: the newest is 0. Only which of two comes first says anything.</summary>
    public int Number => Noted(_number);

    /// <summary>Without its text, which is <see cref="Body"/>.</summary>
    public Article Article => Noted(_article);

    /// <summary>The article's text, in Markdown.</summary>
    public string Body => Text.Value;

    /// <summary><see cref="Body"/>, and what is known of it without reading it.</summary>
    public ArticleText Text
    {
        get
        {
            if (ReadTrace.IsOn)
                ReadTrace.Note(TextFact);
            return _words;
        }
    }

    public SitePath Path => Noted(_path);

    /// <summary>How much of it may be shown, anywhere.</summary>
    public DisplayMode Display => Noted(_display);

    /// <summary>What may be done with it, as its file or else its source says.</summary>
    public Rights Rights { get => Noted(field); init; } = Rights.None;

    /// <summary>Whether readers do not see it yet: a draft, or what is held back, on a site for the curator alone.</summary>
    public bool IsHidden { get => Noted(field); init; }

    public LanguageTag Language => Article.Language;

    /// <summary>When it came or changed last; null where the archive does not say.</summary>
    public ArticleDate? Changed => Noted(_changed);

    /// <summary>All that it says but its text, and what orders it among the others.</summary>
    public Fact Fact => OwnFact<Briefing>.Of(ref _fact, this, static own => new("briefing", own.Name, own, static own => own.Say()));

    /// <summary>What its text says.</summary>
    public Fact TextFact => OwnFact<Briefing>.Of(ref _text, this, static own => new("text", own.Name, own, static own => own.SayText()));

    /// <summary>What distinguishes it from others; nothing is noted.</summary>
    public string Name => _path.Value;

    /// <summary>
    /// Says another text from now on. Of all that is planned this alone changes, for a server whose plan stays: to plan ten
    /// thousand articles takes half a second (record 50).
    /// </summary>
    /// <param name="text">As it may be shown.</param>
    public void Replace(ArticleText text) => (_words, _text) = (text, null);

    public bool Equals(Briefing? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private Fingerprint Say() => ReadTrace.Apart(() => new FingerprintBuilder()
        .Add(_article.Origin.Path).Add(HeadOf(_article)).Add(_article.Title).Add(_article.Summary).Add(_path.Value).Add((int)_display).Add(IsHidden)
        .AddAll(_article.People, static (all, person) => all.Add(person.Name)).AddAll(_article.Organizations.Concat(_article.Topics).Concat(_article.Subjects.SelectMany(own => own.Names)), static (all, name) => all.Add(name))
        .Add(Rights.License).Add(Rights.UsageTerms).Add(Rights.Copyright).ToFingerprint());

    private Fingerprint SayText() => _words.Traits.Fingerprint;

    private static Fingerprint HeadOf(Article article) =>
        article.Origin.Head != Fingerprint.None ? article.Origin.Head : Fingerprint.Of(ContentWriter.Write(article));

    private T Noted<T>(T value)
    {
        if (ReadTrace.IsOn)
            ReadTrace.Note(Fact);
        return value;
    }
}
