using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax.Statements;

/// <summary>Text outside the code, as UTF-8.</summary>
internal sealed class TextStatement(byte[] utf8) : Statement
{
    public override void Run(RenderState state) => state.Output.Write(utf8);
}
