using System.Collections.Immutable;

namespace Briefings.Rendering.Model;

/// <summary>What has members: a template, whose names they are, or a type of value.</summary>
/// <param name="Name">The template or the type.</param>
/// <param name="Meaning">What it is, in words.</param>
/// <param name="Members">In the order they are listed.</param>
internal sealed record ModelType(string Name, string Meaning, ImmutableArray<ModelMember> Members);
