namespace Briefings.Linking.Sounds;

/// <summary>How much two texts sound alike.</summary>
/// <param name="Near">The weight of what both have at about the same place.</param>
/// <param name="Far">The weight of what both have elsewhere: what chance gives.</param>
/// <param name="Share">The two as a share of all that the texts could have had in common.</param>
/// <param name="Spread">How evenly what is near is spread over both texts: 1 for all of them, an eighth for one part of one.</param>
internal readonly record struct SoundMatch(double Near, double Far, double Share, double Spread);
