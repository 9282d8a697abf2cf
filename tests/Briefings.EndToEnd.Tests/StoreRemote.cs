namespace Briefings.EndToEnd.Tests;

/// <summary>rclone's remote <c>store</c>: an object store on loopback.</summary>
internal static class StoreRemote
{
    /// <param name="port">The store's.</param>
    public static Dictionary<string, string?> Environment(int port) => new()
    {
        ["RCLONE_CONFIG"] = "/dev/null",
        ["RCLONE_CONFIG_STORE_TYPE"] = "s3",
        ["RCLONE_CONFIG_STORE_PROVIDER"] = "Other",
        ["RCLONE_CONFIG_STORE_ENDPOINT"] = $"http://127.0.0.1:{port}",
        ["RCLONE_CONFIG_STORE_FORCE_PATH_STYLE"] = "true",
        ["RCLONE_CONFIG_STORE_ACCESS_KEY_ID"] = "S3RVER",
        ["RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY"] = "S3RVER",
        // This rclone cannot read it, and it is of no use on loopback.
        ["AWS_CA_BUNDLE"] = null,
    };
}
