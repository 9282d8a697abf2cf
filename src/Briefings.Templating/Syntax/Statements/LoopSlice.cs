namespace Briefings.Templating.Syntax.Statements;

/// <summary>The items of a list a loop goes through.</summary>
internal readonly record struct LoopSlice(int First, int Count, int Step)
{
    public int At(int position) => First + (position * Step);
}
