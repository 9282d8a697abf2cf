namespace Briefings.Templating;

/// <summary>How far one rendering may go. Passing a limit is an error in the template, never a silent cut.</summary>
public sealed record TemplateLimits
{
    /// <summary>Steps of all loops, ranges and list functions below one outermost loop; 0 means no limit.</summary>
    public int Loop { get; init; } = 1_000_000;

    /// <summary>Steps and calls of the whole rendering, which ends what the other limits would let run for hours; 0
    /// means
    /// no limit.</summary>
    public int Work { get; init; } = 5_000_000;

    /// <summary>Functions and includes one inside the other.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Bytes one rendering may write, and characters one string may hold; 0 means no limit.</summary>
    public int Output { get; init; } = 16 * 1024 * 1024;

    /// <summary>Where a text is cut, with three dots, before another is joined to it, as Scriban does at 1,048,576; 0
    /// means never, and is what a site wants.</summary>
    public int JoinedText { get; init; }

    /// <summary>Lists and objects one inside the other when a value is printed.</summary>
    public int ValueDepth { get; init; } = 20;

    /// <summary>Expressions and blocks one inside the other in a template's text.</summary>
    public int ParseDepth { get; init; } = 250;

    /// <summary>Bytes of texts, lists and buffers that one rendering may make, counted before they are made; 0 means no
    /// limit.</summary>
    public long Memory { get; init; } = 64 * 1024 * 1024;

    /// <summary>How long all regular expressions of one rendering may run together. It is time that passes, so more than
    /// a page needs on a busy machine; one match gets half of it.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1.2);

    /// <summary>Characters one pattern of a regular expression or a date may have; 0 means no limit.</summary>
    public int Pattern { get; init; } = 10_000;
}
