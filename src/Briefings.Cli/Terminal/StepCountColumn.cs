using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefings.Cli.Terminal;

/// <summary>How many of how many are done; nothing where their number is unknown.</summary>
internal sealed class StepCountColumn : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(task.MaxValue > 1 ? $"{task.Value:0}/{task.MaxValue:0}" : "");
}
