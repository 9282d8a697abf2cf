namespace Briefings.Facts.Names.Tagging;

/// <summary>A word or a sign of a text, as the name tagger counts them.</summary>
/// <param name="SpaceBefore">True at the start of the text too.</param>
internal readonly record struct NameToken(int Offset, int Length, bool SpaceBefore)
{
    public int End => Offset + Length;
}
