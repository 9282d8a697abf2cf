using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Syntax.Statements;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class FlowStatement(Flow flow) : Statement
{
    public override void Run(RenderState state)
    {
        if (state.Loops == 0)
        {
            var word = flow == Flow.Break ? "break" : "continue";
            throw state.Fail(this, $"The <{word}> statement can only be used inside for/while loops");
        }

        state.Flow = flow;
    }
}
