using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Briefings.Tests.Architecture;

/// <summary>Reads from a compiled assembly which members of other assemblies it names.</summary>
internal static class MemberReferences
{
    public static ImmutableHashSet<(string Type, string Member)> In(string assemblyPath)
    {
        using var stream = File.OpenRead(assemblyPath);
        using var pe = new PEReader(stream);
        var metadata = pe.GetMetadataReader();
        var names = new SignatureNames();
        return
        [
            .. metadata.MemberReferences
                .Select(metadata.GetMemberReference)
                .SelectMany(member => names.Of(metadata, member.Parent)
                    .Take(1)
                    .Select(type => (type, metadata.GetString(member.Name)))),
        ];
    }
}
