namespace Briefings.Templating.Values;

/// <summary>A list a template may change.</summary>
internal interface IWritableList
{
    /// <summary>Sets an item; a list that is too short is filled up with null.</summary>
    void Set(int index, TemplateValue value);
}
