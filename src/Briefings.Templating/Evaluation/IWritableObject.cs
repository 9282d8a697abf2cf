namespace Briefings.Templating.Evaluation;

/// <summary>An object a template may change.</summary>
internal interface IWritableObject : ITemplateObject
{
    /// <summary>Sets a member.</summary>
    /// <returns>False when the member is read-only.</returns>
    bool TrySet(string name, TemplateValue value);

    void MakeReadOnly(string name);
}
