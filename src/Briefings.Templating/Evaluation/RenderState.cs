namespace Briefings.Templating.Evaluation;

internal sealed class RenderState;
