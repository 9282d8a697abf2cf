using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Briefings.Tests.Architecture;

/// <summary>Reads from a compiled assembly which type uses which, in signatures and in method bodies.</summary>
internal static class TypeReferences
{
    private static readonly ImmutableDictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToImmutableDictionary(code => code.Value);

    /// <summary>Pairs of a type and one it uses, each named with its namespace, outermost type only.</summary>
    public static ImmutableHashSet<(string From, string To)> In(string assemblyPath)
    {
        using var stream = File.OpenRead(assemblyPath);
        using var pe = new PEReader(stream);
        var metadata = pe.GetMetadataReader();
        var names = new SignatureNames();
        var found = ImmutableHashSet.CreateBuilder<(string, string)>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var from = SignatureNames.NameOf(metadata, handle);
            foreach (var to in UsedBy(pe, metadata, metadata.GetTypeDefinition(handle), names))
                found.Add((from, to));
        }

        return found.ToImmutable();
    }

    private static IEnumerable<string> UsedBy(
        PEReader pe, MetadataReader metadata, TypeDefinition type, SignatureNames names)
    {
        var used = new List<string>();
        used.AddRange(names.Of(metadata, type.BaseType));
        foreach (var implemented in type.GetInterfaceImplementations())
            used.AddRange(names.Of(metadata, metadata.GetInterfaceImplementation(implemented).Interface));
        foreach (var field in type.GetFields())
            used.AddRange(metadata.GetFieldDefinition(field).DecodeSignature(names, metadata));
        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            used.AddRange(SignatureNames.Flatten(method.DecodeSignature(names, metadata)));
            if (method.RelativeVirtualAddress != 0)
                used.AddRange(UsedInBody(pe.GetMethodBody(method.RelativeVirtualAddress), metadata, names));
        }

        return used;
    }

    private static List<string> UsedInBody(MethodBodyBlock body, MetadataReader metadata, SignatureNames names)
    {
        var used = new List<string>();
        if (!body.LocalSignature.IsNil)
        {
            foreach (var local in metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, metadata))
                used.AddRange(local);
        }

        var il = body.GetILReader();
        while (il.RemainingBytes > 0)
        {
            var first = il.ReadByte();
            var code = OpCodes[first == 0xFE ? (short)((first << 8) | il.ReadByte()) : first];
            if (code.OperandType is OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok)
                used.AddRange(names.Of(metadata, MetadataTokens.EntityHandle(il.ReadInt32())));
            else
                Skip(ref il, code.OperandType);
        }

        return used;
    }

    private static void Skip(ref BlobReader il, OperandType operand)
    {
        if (operand == OperandType.InlineSwitch)
        {
            var count = il.ReadInt32();
            il.Offset += count * 4;
            return;
        }

        il.Offset += operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            _ => 4,
        };
    }
}
