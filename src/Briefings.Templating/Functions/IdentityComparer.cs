using Briefings.Templating.Evaluation;

namespace Briefings.Templating.Functions;

/// <summary>Equality as <see cref="Operators.AreIdentical"/> has it, for sets.</summary>
internal sealed class IdentityComparer : IEqualityComparer<TemplateValue>
{
    public static IdentityComparer Instance { get; } = new();

    public bool Equals(TemplateValue x, TemplateValue y) => Operators.AreIdentical(x, y);

    public int GetHashCode(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Text or TemplateValueKind.Html => string.GetHashCode(value.AsText),
        TemplateValueKind.List or TemplateValueKind.Object or TemplateValueKind.Function =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.Reference),
        TemplateValueKind.Decimal => value.AsDecimal.GetHashCode(),
        TemplateValueKind.BigInteger => value.AsBigInteger.GetHashCode(),
        TemplateValueKind.Double => value.AsDouble.GetHashCode(),
        TemplateValueKind.Single => value.AsSingle.GetHashCode(),
        TemplateValueKind.Date => value.AsDate.GetHashCode(),
        _ => HashCode.Combine(value.Kind, value.AsInteger),
    };
}
