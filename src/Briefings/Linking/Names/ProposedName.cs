using Briefings.Content;
using Briefings.Facts.Names.Tagging;

namespace Briefings.Linking.Names;

/// <summary>A name that an article likely states, proposed to the curator.</summary>
/// <param name="Text">As most texts spell it.</param>
/// <param name="Probability">0 to 1, of this article's mentions.</param>
/// <param name="Words">The sentence that names it.</param>
/// <param name="Releases">How many releases of the archive have it.</param>
internal sealed record ProposedName(Article Article, NameKind Kind, string Text, double Probability, string Words, int Releases);
