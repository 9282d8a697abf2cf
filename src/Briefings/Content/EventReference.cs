using Briefings.Content.Writing;

namespace Briefings.Content;

/// <summary>An article's statement about an event, by the event's id.</summary>
internal readonly record struct EventReference(Slug Id, EventRelation Relation = EventRelation.Reports);
