namespace Briefings.Importing.Html;

/// <summary>How much an element says, in letters.</summary>
/// <param name="Text">Of all its text.</param>
/// <param name="Linked">Of the text that is a link.</param>
/// <param name="Prose">Of runs of text that are long enough for a sentence and are mostly no links.</param>
internal readonly record struct ElementWeight(int Text, int Linked, int Prose)
{
    /// <summary>The share of links, 0 to 1.</summary>
    public double LinkShare => Text == 0 ? 0 : (double)Linked / Text;

    public static ElementWeight operator +(ElementWeight a, ElementWeight b) => new(a.Text + b.Text, a.Linked + b.Linked, a.Prose + b.Prose);
}
