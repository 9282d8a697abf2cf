namespace Briefings.Importing.Formats;

/// <summary>A file that an item of a feed brings with it.</summary>
/// <param name="Type">As in <c>image/jpeg</c>; empty where it is not named.</param>
internal readonly record struct FeedFile(string Address, string Type, string Title)
{
    public bool IsPicture => Type.StartsWith("image", StringComparison.OrdinalIgnoreCase)
        || (Type.Length == 0 && Path.GetExtension(Address.Split('?')[0]).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".webp" or ".gif" or ".avif");
}
